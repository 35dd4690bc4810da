/** Ways to object, to opt out of marketing, to want a human decision, to withdraw consent, to complain, to report a breach. */
export const STOPS = `
objection object-use 0.9 object >mine ~16 !notdata !marketing !earlier-objection
objection use-object 0.85 mine|track|profile >object ~12 !notdata
objection not-want-track 0.85 not-want|must-not|stop >track|profile >me|mydata|myitem|my|us|location ~10 !notdata !hesitate
objection profile-me 0.85 stop|not-want|must-not|object >profile ~8 !hesitate
objection track-me 0.85 not-want|object|stop|must-not track me|my|us|mine ~8 !notdata !company
objection not-share 0.85 not-want|must-not|stop|object >share >mine ~10 !notdata !third-only
objection stop-use 0.82 stop|not-want|object >use >mine ~10 !until !marketing !consent !permission !notdata
objection legitimate 0.85 legit object|disagree ~20
objection art21 0.85 art21 +i|my|me +mydata|myitem|strongdata|privacy|decide|processing !third !marketing
objection that 0.75 object pronoun ~3 +mydata|track|recording|profile|processing !notdata
objection object-track 0.88 object >track|profile|share|processing ~14 !notdata !marketing +my|me|us
objection not-having 0.78 not-having +profile|track !auto
objection object-that 0.82 object-that +mydata|myitem|myrecord|track|profile !company !third
objection being-done 0.85 object|not-want|must-not >being-done ~7 !notdata !company
objection object-watch 0.82 track object ~16 +me|my|i !notdata !company
objection object-image 0.82 object >use|share >image|recording|pronoun ~14 +my|me|i +with-me|image|filmed-me !marketing !consent
objection say-no 0.8 object-bare i ~4 +use +mydata|myitem|myrecord !notdata !company !marketing !consent !permission
objection map-me 0.85 not-want|must-not|stop|object >track|profile >what|my|me|my-doings ~10 !notdata !hesitate
objection watched-object 0.82 track +object-bare +me|my|us !notdata !company
objection not-build 0.82 not-build >profile ~4 !auto

marketing_optout not-want 0.9 not-want|stop|object marketing ~9 !ours !notdata +addressed +i|me|my|us|our|please-word
marketing_optout want-none 0.85 marketing >not-want|stop-word|not-longer ~9 !ours !notdata +addressed
marketing_optout unsubscribe-me 0.92 unsubscribe-me !distribution
marketing_optout unsubscribe 0.9 unsubscribe marketing ~8 !ours !company !third +me|my|i|us|please-word|stop
marketing_optout off-list 0.9 delete-me marketing-list ~10 !distribution
marketing_optout off-newsletter 0.9 delete-me >marketing ~8 !distribution
marketing_optout stop-contact 0.82 stop|not-want|must-not >contact-me ~8 +marketing|asked-before
marketing_optout stop-calls 0.6 stop|not-want >contact-me ~6 !time !goods !hesitate
marketing_optout no-list 0.85 no-list
marketing_optout use-for-marketing 0.9 object|not-want|stop >mine|use >marketing ~16 !notdata
marketing_optout bare 0.85 bare-unsubscribe
marketing_optout leave-alone 0.8 leave-alone !notdata
marketing_optout spam 0.8 spam-stop
marketing_optout never-asked 0.75 never-asked +stop|leave-alone|contact-me
marketing_optout opt-out 0.9 opt-out marketing ~8 !ours !notdata !company !third +me|my|i|us|please-word
marketing_optout slip 0.8 slip +marketing +i|my|me !ours
marketing_optout mails-from-you 0.8 not-want|stop|not-longer mails-from-you ~7 !time !hesitate !ours
marketing_optout no-more-messages 0.82 not-want|must-not|stop >more-messages ~8 !notdata !time
marketing_optout no-more 0.85 no-more-of >marketing ~4 !ours +addressed
marketing_optout enough 0.85 enough >marketing|more-messages|mails-from-you ~10 !ours +addressed
marketing_optout stop-it 0.82 stop-it +marketing +i|me|my|us|we !ours !notdata !third !consent +addressed
marketing_optout stop-it-short 0.95 stop-it +marketing +me|my +short !ours !notdata !third !consent !hypothetical +addressed
marketing_optout off-a-list 0.84 off-list
marketing_optout never-ring 0.82 never-contact !time !notdata
marketing_optout alone 0.97 bare-unsubscribe +wordless
marketing_optout stop-alone 0.96 bare-stop +wordless
marketing_optout refrain 0.97 refrain-sending +ad-word !company -made-up|training
marketing_optout link-dead 0.84 unsubscribe-link +remove-me|delete-me

automated_decision human 0.9 human decide|review|it-again|application ~14 +auto +refused|application|decision-words|not-want +i|my|me !product !info-list
automated_decision human-want 0.88 want|let human >review|decide|it-again ~8 +auto +decide|review|refused !product !info-list
automated_decision not-subject 0.92 not-want|not-subject|object >auto >decide|decision-words ~14 !info-list
automated_decision auto-decide 0.7 auto refused|decide ~10 +i|my|me !product !third !info-list
automated_decision art22 0.85 art22 +i|my|me +mydata|myitem|strongdata|privacy|decide|processing !third !info-list
automated_decision human-intervention 0.9 human-intervention +auto|decide|art22 !product !third !info-list
automated_decision machine-refused 0.84 human >review|decide|it-again ~8 +machine-no !product !third !info-list

consent_withdrawal withdraw 0.94 withdraw consent ~12 !company !their-consent
consent_withdrawal no-longer 0.9 not-longer|not-want|must-not consent ~8 !company !ask-consent
consent_withdrawal permission 0.88 withdraw permission|that|pronoun i|my|we ~8 +consent|permission +gave|my|me !offer !third !its
consent_withdrawal regret 0.85 regret +consent|permission|said-yes
consent_withdrawal ended 0.85 consent >ended ~8
consent_withdrawal formal 0.6 withdraw-noun !company !third
consent_withdrawal no-more 0.85 no-more-allowed +permission-given|consent
consent_withdrawal no-longer-permit 0.88 not-longer >permission ~6 !company !ask-consent !offer
consent_withdrawal regret-use 0.82 regret +permission-given|gave +use|not-use|stop|image
consent_withdrawal take-back 0.88 take-back consent|permission ~8 +my|i|our|me !company !their-consent !offer
consent_withdrawal take-that-back 0.84 take-back pronoun ~5 +permission-given|consent +i|my|we !company !offer !goods

complaint over-data 0.92 complain >mydata|privacy|dataword ~18 !notdata !product !threat
complaint data-complain 0.85 mydata|privacy|breach-noun >complain ~25 !third !threat
complaint authority 0.92 complain|reported|bring authority ~14 !company !third !news !until +i|my|me|we|us !threat
complaint unlawful 0.85 violate privacy ~12 !third +complain|i|my|me|you !breach-noun
complaint formal 0.8 complain formal-word|dpo|hereby ~14 +mydata|privacy|myrecord !contract !third !threat
complaint that 0.8 complain pronoun ~5 +mydata|privacy|access-request|sensitive|erase-noun +i|my|me !notdata !third !threat
complaint who 0.8 complain-to +mydata|privacy|sensitive !threat
complaint tracking 0.7 unlawful track|cookie|privacy ~14 +complain !threat
complaint near 0.76 complain +mydata|strongdata|sensitive|privacy +my|me !notdata !third !until !product !threat
complaint outrage 0.8 outrage +strongdata|sensitive|privacy +my|me|our !notdata !third !product
complaint regard-as 0.82 regard-as-complaint +privacy|mydata|sensitive|cookie
complaint ignored 0.76 legal-request +threat +privacy +i|my -art15|art16|art17|art18|art20|art21|art22|delete|object|fix|readable|access-request

breach_report wrong-recipient 0.92 sent wrong-person people|sensitive|anothers ~25 !notdata
breach_report wrong-recipient-mail 0.88 sent wrong-person +people|sensitive !notdata !third-news
breach_report sent-instead 0.85 by-mistake|instead sent|shared|attached sensitive ~20
breach_report shared-wrong 0.88 sent|shared|attached people|sensitive|anothers >wrong-place|all-others|outside ~18
breach_report got-anothers 0.9 received|sent|posted >anothers|wrong-person >sensitive|people|strangers ~18 !company-sends
breach_report lost 0.9 lost device|papers|folder ~12 +people|sensitive|files !not-lost
breach_report lost-device 0.8 lost work-device ~10
breach_report unauthorised 0.9 unauthorised people|sensitive|strongdata|records|files ~16 !news !who-had
breach_report hacked 0.88 hacked strongdata|sensitive|mailbox|files ~14 !news
breach_report hacked-mail 0.85 hacked >people|sensitive|mailbox ~20 +we|i !news
breach_report can-see 0.9 can-see >others >people|sensitive|mails|orders ~10
breach_report visible 0.88 visible sensitive|mails|addresses ~16
breach_report lay-open 0.85 lay-open people|sensitive|papers ~16
breach_report breach-word 0.8 breach-noun !news !third !plural !training !none +i|my|your-org|sent|people
breach_report clicked 0.85 clicked-link +password|hacked
breach_report cc 0.85 all-others addresses|people|sensitive ~20 +sent
breach_report open-to-all 0.88 open-to-all people|sensitive|papers|mydata ~16
breach_report open-to-all-back 0.88 people|sensitive|papers >open-to-all ~14
breach_report letter 0.9 received >meant-for sensitive|strangers ~20 !company-sends
breach_report access-given 0.88 by-mistake access-given >people|sensitive|records|papers ~18
breach_report each-other 0.88 see-each-other >sensitive|orders|contact ~16 !time !notdata
breach_report to-field 0.97 all-addresses|addresses|people >to-field ~10 +sent|by-mistake !hypothetical -made-up|training
breach_report dumped 0.85 lost|dumped >sensitive ~8 +i|we|sensitive !news !third-news !mydata !myitem !notdata
breach_report leaked-mine 0.82 mydata|myitem|myrecord >leaked ~8 !news
breach_report letter-of-other 0.86 received letter-word sensitive|strangers other-person ~18 !company-sends !notdata
breach_report exposed 0.84 exposed sensitive|papers|people|strongdata ~16 !notdata !news
breach_report found-folder 0.84 dumped >folder|papers|device ~4 +sensitive|people|contact +your|your-org|you !notdata !news !mydata !myitem
`;
