/** English: what people do, want and say. */
export const EN_ACTIONS = `
want: want, would like, i'd like, please, pls, request, requests, require, demand, need, could you, can you, can i, could i, may i, kindly, would you, must, expect, wish, grateful, entitled, ask, asking, prefer, let me
see: see, inspect, access to my, read, look at, have sight of, access to all, access to any, access to the personal, access to personal, asked to see, get to read, to view, viewing
copy: copy, copies, print out, printout, transcript, extract, pdf of, overview of, full list, list of all, photocopy, summary of all
disclose: disclose, disclosure, supply, provide me with, release to me, provide
give-me: send me, give me, send it over, provide me, supply me, email me, let me have, i want, i would like to receive, i'd like to receive, want all, want to receive, could i have, may i have, can i have, can i get, get all, supply, hand over, forward me, share with me, let me see, i would like all, i want all, give us, send us
know: know, tell me, let me know, inform me, find out, confirm whether, explain, wondering what, find out what, clarify, like to learn, hear what, ask what, curious what
what: what, which, what's, which details
hold: have, hold, holds, store, stored, keep, kept, process, processed, recorded, record, know, got, retain, collected, collect, held, wrote, worked out, gathered, made, said, down as, record about, you still have, written down, noted, saved, gathered about, possess, in your possession, on file, maintain, have collected, is held, are held, hold on
hold-on-me: have on me, hold about me, hold on me, know about me
retain: keep, keeping, store, storing, hold, holding, retain, retaining, still have
ignored: ignored, incomplete, no reply
disclose-me: disclosed to me
down-as: have me down as, have me listed as, listed me as, recorded me as, listed as a, put me down as, me down as, lists me as, shows me as, me listed as
says-of-me: says i, says that i, states that i, states i
lying: kept, stored, on file, held
where-from: where did you get, where you got, how did you get, how you got, how did you obtain, where you obtained, how you obtained, who supplied, where did you obtain, got my details from, where do you have
who-given: who you have given, who have you given, who you gave, who have you shared, who you have shared, who else you have, who else has, do you sell, do you share, whom you have disclosed, who you share, who has received, who else you, who else got, whom have you, with whom you, whom you share, have you sold
who-looked: looked me up, has looked at, have looked at, who accessed, who has accessed, have looked me up, has viewed, who has been in, who has been looking, who looked at, who has seen, who has read, who opened
art15: article 15, art 15
art16: article 16, art 16
art17: article 17, art 17
art18: article 18, art 18
art19: article 19, art 19
art20: article 20, art 20
art21: article 21, art 21
art22: article 22, art 22
access-request: subject access request, data subject access request, dsar, right of access, access to my personal data, asked for my data, my access request, asked for access to my, access to the personal data
asked-for: asked for, requested, i asked
reply: reply, response
how-long: how long
explain: explain, explanation, reasoning
logic: logic, how the decision, how it was made, basis
fix: correct, fix, amend, amended, rectify, put right, put _ right, corrected, rectified, set it straight, sort this out, set the record straight, changed in, should be, should read
fixed: corrected, rectified, amended, fixed, changed everywhere, put right, set right, be changed, get changed, have _ changed
update: update, change, amend, have _ changed, get _ changed, record the new, note the new, register the new, use the new, replace, corrected, correct
wrong: wrong, incorrect, inaccurate, error, mistake, misspelt, misspelled, outdated, out of date, incomplete, untrue, typo, mistaken, false, not right, misleading, mixed up, spelled wrong, spelt wrong, not accurate, no longer correct, not up to date
old: old, former, previous, outdated
untrue: untrue, not true, is false, never missed, never refused, i never received, not correct, isn't true, is incorrect, i never
spelled: spelt, spelled, spelling
registered: recorded, registered, down as, have me down, you have me, you have the wrong, you have my old, you still have, your records show, you hold, you list
contact-news: we've moved, i've moved, i have moved, have married, got married, now called, surname is now, new address, new phone, new number, have divorced, my name is now, legal gender, moved house, i was born, my old address, my old number, my new address, my new number, new email, no longer married, new bank, i am now called, changed my surname, changed my name, my new email, new email is, new address is, i now live, we now live, my name has changed
i-am: i am, i'm, i, my
rectify-noun: rectification, right to rectification
accuracy: accuracy
dispute: contest, dispute, disagree with, challenge, bestride
delete: delete, deleting, erase, erasing, erasure, remove, removing, wipe, purge, destroy, get rid of, expunge, anonymise, anonymize, take it out please, have _ removed, deletion of, complete deletion, take _ off your system, take me out of, eliminate, have _ deleted, have _ erased, get _ deleted, strike, drop my, be rid of, permanently delete, wiping, unlist, take my _ off
delete-person: delete, erase, remove, wipe, purge, deleting
must-go: has to go, must go, have to go, needs to go, is to go
deleted: deleted, erased, removed, wiped, destroyed, purged, taken down
close: close, cancel, deactivate, shut
take-down: take down, take _ down, taken down
forgotten: be forgotten, right to be forgotten, right to erasure, right of erasure
forget-me: forget me
exercise: exercise, exercising, invoke, invoking
erase-noun: erasure, deletion, deletion request, erasure request
keep: don't delete, do not delete, disregard my, never mind, keep my account, not to delete
not-delete: do not delete, don't delete, not delete, keep, preserve, store
self-done: i deleted, i've deleted, i have deleted, i removed, by accident, when i press, i've updated, when i click, restore, i have updated, i updated
self: i am sending, i'm sending, i will send, i'll send, attached is my, here is my, here are my, please find my, enclosed is my, please find attached, attached are my, i attach, see my attached, i've sent, i sent
done: has been deleted, have been deleted, we have deleted, thanks for, thank you for deleting, was deleted
thanks: thanks for deleting, thank you for deleting, thanks for removing, all good now
restrict: restrict, restricting, restricted, restriction
restrict-noun: restriction of processing, restriction, right to restriction
freeze: freeze, freezing, frozen, block, suspend, pause, put on hold, put a freeze, lock, suspended, put a hold, halt, leave _ alone, leave _ untouched, untouched, lock down
until: until, while, pending, in the meantime, for now, till, so long as
not-use: don't use, do not use, not use, stop using, must not be used, nobody can use, not be used, cannot use, not to use, not process, stop processing, let nobody use, nobody should use, let no one use
notuse: don't use, do not use, not use
only-store: just store it, only store, store it only, storage only, merely store, just keep it, only keep, just store, it to storage
stop: stop, stopping, cease, refrain from, desist, discontinue
stop-word: stop, enough, cease
use: use, using, used, process, processing, analyse, analyze, analysed, your use
tell: tell, notify, let _ know, inform, contact, pass on, advise, asked, ask, make sure, let
told: told, notified, informed
who-told: tell me who they are, who you have notified, who you notified, who you told, who you have told, who have you notified, who have you informed, whom you have notified, who was told, who you informed
recipients: recipients, each recipient, everyone you, everybody you, every company you, third parties, all those you, anyone you, whoever you, people you shared, companies you, parcel firms you, you shared, you disclosed, you gave it to, you passed, pension provider, insurer, pension fund, you sent it to, you sold, firms you, anybody you, those who received, anyone who received, partners you, agencies you, reported me to, credit bureau, credit agencies, credit reference
move: transfer, move, port, send, transmit, migrate, pass, take
moved: transferred, moved, sent, ported
to-other: directly to, to another, to my new, to a new, straight to, to them, new provider, another provider, another app, another company
elsewhere: elsewhere, another app, another service, load them, import into, import it, reuse, re use
readable: machine readable, machine-readable, commonly used, csv, json, xml, portable format, structured format, structured machine, structured commonly, structured and, electronic form straight, can read in, can import, can be imported, digital format, a format that, a format which, electronic format
portability: data portability, portability
object: object, objection, i object, objecting, opposed, oppose, don't accept, do not accept, protest, not happy with, not ok with, not okay with, opposed to, i disagree with, not comfortable with, i refuse, not willing to, raise an objection, lodge an objection, object to, do not consent to, not okay with you, not fine with, have a problem with you
disagree: don't accept, do not agree
not-want: don't want, do not want, do not wish, don't wish, not interested, no longer want, no longer wish, i'd rather not, would rather not, not to get, not to receive, never want, rather you didn't, prefer you didn't, doesn't want, fed up, sick of, never agreed, does not wish, no longer wishes, neither, dont want, didn't keep, never again, don't send, do not send, never send, no more promo, no more marketing, no more texts, stop sending, don't keep, do not keep, not want you, spare me, spare us, tired of
must-not: must not, may not, not allowed to, should not, shouldn't, may no longer, not entitled to, no right to, don't process, do not process, don't use, do not use, don't share, do not share, don't track
not-longer: no longer, not any more, any longer, any more, anymore, changed my mind
legit: legitimate interest, legitimate interests
track: tracked, tracking, filmed, filming, surveillance, facial recognition, face recognition, follow me, spy, monitor me, monitoring me, monitored at, monitoring my, watch me, track me, track my, track where, log my, recording my, listen in, geolocate, spying, follow my, camera on my, cameras in our
profile: profile me, profiling, profiled, scoring, analysed, fraud scoring, analysing my, analyzing my, you analyse, you analyze, you are analysing, analyse my, analyse when i
share: share, sharing, disclose, pass on, sell, selling, passing, disclosing, give my, hand over, passing on, forward my, resell
opt-out: opt out, opting out, opt me out, unsubscribe
unsubscribe: unsubscribe, unsubscribing, opt out, opt me out, sign me off
unsubscribe-me: unsubscribe me, opt me out, take me off your list, take me off your mailing, remove me from your mailing, remove me from your marketing, take us off your mailing, get me off your list, take me off this mailing, remove me from your newsletter, take me off your marketing, clicked unsubscribe, remove us from your mailing, remove me from all marketing, take me _ off that list, take me _ off this list, off your list, off your mailing, get me off, stop the newsletter, stop the emails, off this list
contact-me: contacting me, calling me, emailing me, ringing me, phoning me, messaging me, texting me, mailing me, call me, contact me, writing to me, emails from you, sending me, calls from you, call my
asked-before: never signed up, never asked for, asked you before, repeatedly asked, asked you to stop, said no, never subscribed, did not sign up, asked not to
never-asked: never signed up, never asked for, never subscribed, didn't sign up
no-list: do not call list, do not contact list, suppression list, telephone preference service, don't call me again, never call me again, do not call me again, your do not call, your no contact, don't email me again, do not email me again, don't contact me again, do not contact me again, stop emailing me, stop texting me, dont email me
leave-alone: leave me alone, leave us alone
spam-stop: it's spam, this is spam, stop spamming, spamming me
human: human being, real person, human intervention, manually, member of staff, human review, a human, by a person, have a person, want a person, have somebody, have someone, want someone, want somebody, by someone, want someone to, someone to look, human eyes, actual person, a real, member of your staff, one of your staff, human eye, an employee, a proper person
decide: decision, decide, decided, application, assess, assessed, premium, review
decision-words: decision, decisions, decide
review: review, reconsider, look at it again, look at it, reviewed, reassess, look again, reconsidered, looked at, look at my, consider, properly, re examine, examine, check the decision, reassessed, take another look, look into my, go through
it-again: look at it again, reconsider it, reconsider
application: my application, my loan, my claim
refused: refused, rejected, declined, turned down, turned me down, denied, turned my loan down, loan down, refusal, has been declined, rejection, was denied, turned away, excluded, blocked my, suspended my
let: let, have
not-subject: subject to a decision, not be subject to
auto: automated, automatically, algorithm, computer, machine, robot, ai, software, bot, no human, your system, in seconds, system turned, your website, computer generated, generated, automatic, without any human, without human, score, credit score, chatbot, system decided, purely by, solely
auto-context: machine, automated, algorithm, decision, software
accept-not: don't accept, won't accept, not acceptable
withdraw: withdraw, withdrawing, revoke, revoking, take back, takes back, withdrawn, cancel my consent, retract, rescind, withdraws, take my consent back, pull my consent, withdrawn with immediate, cancelling my, no longer give, stop my consent
withdraw-noun: withdrawal of consent, consent withdrawal, withdrawal of my consent
regret: changed my mind, no longer agree, no longer happy
said-yes: said yes, signed a release, agreed to, signed a form, gave you permission, ticked
ended: no longer valid, is withdrawn, ends
ask-consent: your consent, consent form, give consent
complain: complain, complaining, complaint, complained, dissatisfied, grievance, unacceptable, not happy with, unhappy with, file a complaint, raise a complaint, lodge a complaint, appalled, outraged, disgusted
complain-to: who do i complain to, who can i complain to, how do i complain, where do i complain, make a complaint, like to complain
reported: reported you, lodged, filed, reporting you, report you
bring: taking this to, referred, going to, escalate, refer
violate: breaking, breach of, violates, violating, violation of, infringes, infringing, breaches, in breach, contrary to, unlawful, illegal
unlawful: unlawful, illegal, against the law
hereby: hereby
formal-word: formal, formally, official, as a complaint, formal complaint, official complaint
over: about
sent: sent, emailed, e mailed, mailed, posted, forwarded, went out, went to, shared, sending, addressed, cc'd, gave, handed, uploaded, replied all, copied in, forwarding, despatched
posted: posted, sent, shared
shared: shared, posted, uploaded, published
attached: attached
received: received, got, sent me, shows
wrong-person: wrong person, wrong recipient, wrong address, wrong customer, wrong client, outside address, somebody else, someone else, a stranger, wrong people, wrong email, wrong company, external address, my neighbour, wrong colleague, wrong patient, wrong employee, wrong supplier, wrong list, another customer, another client, another patient, unintended recipient, wrong mailbox, wrong inbox, wrong party, wrong family
wrong-place: wrong channel, publicly, online, wrong teams, whole company, entire company, wrong group
outside: outside, external, externally
all-others: visible in to, everyone in cc, everybody can see, all visible
by-mistake: accidentally, by mistake, in error, by accident, inadvertently, mistakenly
instead: instead of
anothers: another customer's, somebody else's, someone else's, another patient's, other people's, another person's, another client's, a stranger's, other customers', other people
strangers: name, address, details, report, diagnosis
lost: lost, stolen, misplaced, mislaid, stole, left a, left my, left the, left behind, went missing, has gone missing, is missing
device: laptop, phone, computer, usb, memory stick, hard drive, tablet, ipad, notebook, work phone
work-device: work phone, work laptop, company laptop, company phone, my laptop
folder: folder, binder, briefcase, papers, bag, rucksack, suitcase
files: client files, customer files, hr files, personnel records
papers: papers, printouts, personnel contracts, applicants' papers
unauthorised: unauthorised, unauthorized, without permission, improperly accessed, snooping, without authorisation, no business reading, had no right, not supposed to, should not have access, unlawfully accessed, without authority, snooped
hacked: hacked, hackers, ransomware, compromised, phishing, hack, leaked, intruder, malware
clicked-link: clicked on a link, clicked a link, entered my password, clicked the link
password: password, credentials, login
can-see: i see, i can see, can see, could see, i am able to see, shows me, shown
others: another, other, others', others, somebody else's, someone else's
visible: visible, read by anyone, publicly available, could be read, can see each other, were disclosed, were exposed, was exposed
lay-open: left in plain view, lying around, left on the, in plain view, in the printer, read aloud
mailbox: mailbox, inbox, email account
breach-noun: data breach, security breach, personal data breach, privacy breach, serious breach, data leak
human-intervention: human intervention, human review
gave: gave, given, i gave
hesitate: hesitate
whether: whether, if you hold, if you have, if you process, if you store, if you keep
you-stored: did you keep, did you record, did you store, did you save, have you recorded, have you stored, have you kept, do you keep, do you store, do you hold, you hold, you have recorded, you have stored, you have kept, have you got recorded
basis: based on, relied on, behind the decision, basis for
where-from-you: where you got my, where did you get my, how did you get my, where you have my, how you came by, where you found my, where did you find my
nothing-left: nothing about me, no trace, nothing of mine, nothing left, nothing remains, all trace, every trace, all traces
no-reason: no reason, no need, no right, no longer any reason, no longer need, no longer any need
dead: doesn't work, does not work, is no longer valid, is out of date, no longer in use, is wrong, is outdated
use-instead: instead, new one is, the right one
along: with me, to take with me
file-word: file, format
not-having: not having that, not having it, put up with, not acceptable to me, i do not agree to that
no-more-allowed: may not do so, may not do that, no longer have my permission, no longer have my consent, not any longer, no longer permitted, may not any longer, no longer allowed
permission-given: you could use, said you could, gave permission, green light, agreed to, said yes, permission, signed
open-to-all: can be opened by, accessible to everyone, accessible to anyone, open to everyone, anyone can open, anybody can open, everyone can see, can be read by, readable by, anyone can access, everyone has access to, accessible by
meant-for: meant for, addressed to, intended for, belonging to someone, that was for, not for me
access-given: gave _ access, given _ access, granted _ access, access to
none: no, none, any
please-word: please, pls, thanks, thx
nobody-see: nobody can see, no one can see
about-erasure: of the erasure, of the deletion, of its erasure, of my erasure, about the deletion
earlier-objection: my objection
something-about: anything about, anything on, something about, any information about, any records of
in-my-view: in my view
faq: how do i get a copy, how do i delete, how do i withdraw, how can i access, how can i delete, how do i object, how do i unsubscribe, how do i correct, how can i withdraw, can i have my
new-one: the new one, the new
not-any-more: i am not a debtor, i do not owe, i am no longer, i don't owe
object-that: i object to that, i object to this, object to it, i oppose that, i am opposed to this, i object and
being-done: being placed, being recorded, being filmed, being tracked, being monitored, being profiled, being scored, be recorded, be tracked, be filmed, be monitored, be profiled, being photographed, being analysed, my data being
slip: them to stop, it to stop, has to stop, have to stop, get rid of them, do without
see-each-other: see the other, see each other's, see other users', see everyone's, see other customers'
dumped: dumped, thrown away, thrown out, in the skip, found
mails-from-you: emails from you, e mails from you, mail from you, calls from you, hearing from you, hear from you again, messages from you, texts from you, your emails, your mailings, letters from you
leaked: leaked, been hacked, ended up with, been exposed, been breached, misused
not-lost: get lost, lost in, lost our, lost to
`;
