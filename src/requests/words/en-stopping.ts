/** English: objecting, opting out, withdrawing, complaining and reporting a breach. */
export const EN_STOPPING = `
art21: article 21, art 21
art22: article 22, art 22
delete-person: delete, erase, remove, wipe, purge, deleting
stop-word: stop, enough, cease
disagree: don't accept, do not agree
legit: legitimate interest, legitimate interests
track: tracked, tracking, filmed, filming, surveillance, facial recognition, face recognition, follow me, spy, monitor me, monitoring me,
  monitored at, monitoring my, watch me, track me, track my, track where, log my, recording my, listen in, geolocate, spying, follow my,
  camera on my, cameras in our, log everything, logging my, log what, keystrokes, gps, gps tracker, dashcam, keystroke, behavioural,
  location tracking
profile: profile me, profiling, profiled, scoring, analysed, fraud scoring, analysing my, analyzing my, you analyse, you analyze, you are
  analysing, analyse my, analyse when i, segment me, categorise me, behavioural analysis, risk profile, profile of me, building a profile
share: share, sharing, disclose, pass on, sell, selling, passing, disclosing, give my, hand over, passing on, forward my, resell
opt-out: opt out, opting out, opt me out, unsubscribe
unsubscribe: unsubscribe, unsubscribing, opt out, opt me out, sign me off
unsubscribe-me: unsubscribe me, opt me out, take me off your list, take me off your mailing, remove me from your mailing, remove me from
  your marketing, take us off your mailing, get me off your list, take me off this mailing, remove me from your newsletter, take me off your
  marketing, clicked unsubscribe, remove us from your mailing, remove me from all marketing, take me _ off that list, take me _ off this
  list, off your list, off your mailing, get me off, stop the newsletter, stop the emails, off this list, remove my email from your list,
  take my name off your list, take my email off, unsubscribe my, cancel my newsletter, remove me from this list, remove me from your emails
contact-me: contacting me, calling me, emailing me, ringing me, phoning me, messaging me, texting me, mailing me, call me, contact me,
  writing to me, emails from you, sending me, calls from you, call my
asked-before: never signed up, never asked for, asked you before, repeatedly asked, asked you to stop, said no, never subscribed, did not
  sign up, asked not to
never-asked: never signed up, never asked for, never subscribed, didn't sign up
no-list: do not call list, do not contact list, suppression list, telephone preference service, don't call me again, never call me again, do
  not call me again, your do not call, your no contact, don't email me again, do not email me again, don't contact me again, do not contact
  me again, stop emailing me, stop texting me, dont email me
leave-alone: leave me alone, leave us alone
spam-stop: it's spam, this is spam, stop spamming, spamming me
human: human being, real person, human intervention, manually, member of staff, human review, a human, by a person, have a person, want a
  person, have somebody, have someone, want someone, want somebody, by someone, want someone to, someone to look, human eyes, actual person,
  member of your staff, one of your staff, human eye, an employee, a proper person, a real human
decision-words: decision, decisions, decide
review: review, reconsider, look at it again, look at it, reviewed, reassess, look again, reconsidered, looked at, look at my, consider,
  properly, re examine, examine, check the decision, reassessed, take another look, look into my, go through
it-again: look at it again, reconsider it, reconsider
application: my application, my loan, my claim
refused: refused, rejected, declined, turned down, turned me down, denied, turned my loan down, loan down, refusal, has been declined,
  rejection, was denied, turned away, excluded, blocked my, suspended my
let: let, have
not-subject: subject to a decision, not be subject to
withdraw: withdraw, withdrawing, revoke, revoking, take back, takes back, withdrawn, cancel my consent, retract, rescind, withdraws, take my
  consent back, pull my consent, withdrawn with immediate, cancelling my, no longer give, stop my consent, my yes to a no, change my yes,
  undo my, no longer valid, rescinding, withdrawal of my, taking back
withdraw-noun: withdrawal of consent, consent withdrawal, withdrawal of my consent
regret: changed my mind, no longer agree, no longer happy
said-yes: said yes, signed a release, agreed to, signed a form, gave you permission, ticked
ended: no longer valid, is withdrawn, ends
complain: complain, complaining, complaint, complained, dissatisfied, grievance, unacceptable, not happy with, unhappy with, file a
  complaint, raise a complaint, lodge a complaint, complaint against, register a complaint, formal complaint, very upset, not satisfied
complain-to: who do i complain to, who can i complain to, how do i complain, where do i complain, make a complaint, like to complain
reported: reported you, lodged, filed, reporting you, report you
bring: taking this to, referred, going to, escalate, refer
violate: breaking, breach of, violates, violating, violation of, infringes, infringing, breaches, in breach, contrary to, unlawful, illegal,
  break the law, do not comply, not complying, fail to comply, failed to comply, non compliance
unlawful: unlawful, illegal, against the law
hereby: hereby
formal-word: formal, formally, official, as a complaint, formal complaint, official complaint
sent: sent, emailed, e mailed, mailed, posted, forwarded, went out, went to, shared, sending, addressed, cc'd, handed, uploaded, replied
  all, copied in, forwarding, despatched
posted: posted, sent, shared
shared: shared, posted, uploaded, published
attached: attached
received: received, got, sent me, shows
wrong-person: wrong person, wrong recipient, wrong address, wrong customer, wrong client, outside address, somebody else, someone else, a
  stranger, wrong people, wrong email, wrong company, external address, my neighbour, wrong colleague, wrong patient, wrong employee, wrong
  supplier, wrong list, another customer, another client, another patient, unintended recipient, wrong mailbox, wrong inbox, wrong party,
  wrong family
wrong-place: wrong channel, publicly, online, wrong teams, whole company, entire company, wrong group
outside: outside, external, externally
all-others: visible in to, everyone in cc, everybody can see, all visible
by-mistake: accidentally, by mistake, in error, by accident, inadvertently, mistakenly
instead: instead of
anothers: another customer's, somebody else's, someone else's, another patient's, other people's, another person's, another client's, a
  stranger's, other customers', other people
strangers: name, address, details, report, diagnosis
lost: lost, stolen, misplaced, mislaid, stole, left a, left my, left the, left behind, went missing, has gone missing, is missing, cannot
  find, can't find, theft of, robbed, forgot my, forgotten on
device: laptop, phone, computer, usb, memory stick, hard drive, tablet, ipad, notebook, work phone, usb stick, thumb drive, flash drive,
  external drive, server, backup tape, pc
work-device: work phone, work laptop, company laptop, company phone, my laptop
folder: folder, binder, briefcase, papers, bag, rucksack, suitcase
files: client files, customer files, hr files, personnel records
papers: papers, printouts, personnel contracts, applicants' papers, printed list, forms, list of, paperwork, printout, dossier
unauthorised: unauthorised, unauthorized, without permission, improperly accessed, snooping, without authorisation, no business reading, had
  no right, not supposed to, should not have access, unlawfully accessed, without authority, snooped
hacked: hacked, hackers, ransomware, compromised, phishing, hack, leaked, intruder, malware, someone logged into, somebody logged into,
  broke into, been accessed by, account takeover, phished, data theft
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
not-having: not having that, not having it, put up with, not acceptable to me, i do not agree to that
no-more-allowed: may not do so, may not do that, no longer have my permission, no longer have my consent, not any longer, no longer
  permitted, may not any longer, no longer allowed, not any more, no longer ok, no longer okay, no longer happy for, stops now, not anymore
permission-given: you could use, said you could, gave permission, green light, agreed to, said yes, permission, signed, i allowed, i
  accepted, gave my ok, gave you the ok, let you use, ticked the box
open-to-all: can be opened by, accessible to everyone, accessible to anyone, open to everyone, anyone can open, anybody can open, everyone
  can see, can be read by, readable by, anyone can access, everyone has access to, accessible by
meant-for: meant for, addressed to, intended for, belonging to someone, that was for, not for me
access-given: gave _ access, given _ access, granted _ access, access to
please-word: please, pls, thanks, thx
object-that: i object to that, i object to this, object to it, i oppose that, i am opposed to this, i object and
being-done: being placed, being recorded, being filmed, being tracked, being monitored, being profiled, being scored, be recorded, be
  tracked, be filmed, be monitored, be profiled, being photographed, being analysed, my data being
slip: them to stop, it to stop, has to stop, have to stop, get rid of them, do without
see-each-other: see the other, see each other's, see other users', see everyone's, see other customers'
dumped: dumped, thrown away, thrown out, in the skip, found
mails-from-you: emails from you, e mails from you, mail from you, calls from you, hearing from you, hear from you again, messages from you,
  texts from you, your mailings, letters from you
leaked: leaked, been hacked, ended up with, been exposed, been breached, misused
more-messages: more texts, more emails, more e mails, more letters, more messages, more calls, more mail, further emails, further calls,
  further mail, further messages
`;
