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
  camera on my, cameras in our, log everything, logging my, log what, keystrokes, gps, dashcam, keystroke, behavioural, map my, map what,
  log where, following my, movements in the store, through my phone, keep tabs, keeping tabs, pointing at my, pointed at my, film me, films
  me, films us, track us, tracks my, tracks me, follows my, trace my, surveil, record my, listening in, wiretap, fingerprint scanner,
  biometric, location data, camera pointing, cameras pointing, being monitored, facing camera
profile: profile me, profiling, profiled, scoring, analysed, analysing my, analyzing my, you analyse, you analyze, you are analysing,
  analyse my, analyse when i, segment me, categorise me, behavioural analysis, risk profile, profile of me, building a profile, build a
  profile, building profiles, profile of what, profiles of, analyse what i, analyze what i, predict my, predicting my, score me, infer my,
  what i buy, categorising me
share: share, sharing, disclose, pass on, sell, selling, passing, disclosing, give my, hand over, forward my, resell
opt-out: opt out, opting out, opt me out, unsubscribe
unsubscribe: unsubscribe, unsubscribing, opt out, opt me out, sign me off
unsubscribe-me: unsubscribe me, opt me out, remove me from your mailing, remove me from your marketing, take me off this mailing, remove me
  from your newsletter, clicked unsubscribe, remove us from your mailing, remove me from all marketing, take me _ off that list, take me _
  off this list, off your list, off your mailing, get me off, off this list, remove my email from your list, take my email off, unsubscribe
  my, cancel my newsletter, remove me from this list, remove me from your emails, take me off every, take me off the list, take me off that
  list, take me off your, stop the newsletter please, please stop the newsletter, please stop the emails
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
  person, have somebody, have someone, want someone, want somebody, by someone, someone to look, human eyes, actual person, member of your
  staff, one of your staff, human eye, an employee, a proper person, a real human, a person to, a person look, a recruiter, actual human,
  flesh and blood, a manager, an adviser, an advisor, underwriter, case handler, case worker, caseworker, somebody at your, someone at your,
  a living, living person, human judgement, humans, a person reads, human reviewer, one of your people, somebody to look, someone to review,
  someone to read, manual review, manual check, human assessment, person review, person to review, people decide
decision-words: decision, decisions, decide
review: review, reconsider, look at it, reviewed, reassess, look again, reconsidered, looked at, look at my, consider, properly, examine,
  check the decision, reassessed, take another look, look into my, go through, reads it, actually reads, read it, read my, put my side, hear
  my side, assess my, assess it, judge, judged, re assess, evaluate, redo, revisit, reopen, go over, check my, check it, take a look, gone
  through, decided by, handle my, re run, look at the, look at this, overturn, overrule
it-again: look at it again, reconsider
application: my application, my loan, my claim
refused: refused, rejected, declined, turned down, turned me down, denied, loan down, refusal, rejection, turned away, excluded, binned,
  said no, blocked, suspended, locked me out, locked out, screened out, sifted out, filtered out, thrown out, cancelled my, closed my,
  deactivated my, kicked off, knocked back, failed me, banned, rejects, refuses, denies, dismissed
let: let, have
not-subject: subject to a decision, not be subject to
withdraw: withdraw, withdrawing, revoke, revoking, take back, takes back, withdrawn, cancel my consent, retract, rescind, withdraws, take my
  consent back, pull my consent, cancelling my, no longer give, stop my consent, my yes to a no, change my yes, undo my, no longer valid,
  rescinding, withdrawal of my, taking back
withdraw-noun: withdrawal of consent, consent withdrawal, withdrawal of my consent
regret: changed my mind, no longer agree, no longer happy, second thoughts, thought better of, thought again, no longer comfortable, not
  comfortable any more, change of heart, changed our minds, not happy any more, wish i hadn't, no longer want that, no longer okay with
said-yes: said yes, signed a release, signed a form, gave you permission, ticked, agreed to your, agreed to let you, agreed to you
ended: no longer valid, is withdrawn, ends
complain: complain, complaining, complaint, complained, dissatisfied, grievance, unacceptable, not happy with, unhappy with, very upset, not
  satisfied, appalled, disgusted by, shocked by, disappointed by how, angry about, protest about, aggrieved
complain-to: who do i complain to, who can i complain to, how do i complain, where do i complain, make a complaint, like to complain, to
  whom do i complain, where can i complain, whom do i complain to, who handles complaints, who do i speak to about, how can i complain,
  where do i lodge, want to complain, wish to complain, wish to lodge
reported: reported you, lodged, filed, reporting you, report you, reported this, have reported, complained to, gone to, referred this,
  referring this, raised this with, taken this to, contacted the, written to the, escalated to, escalating to, notifying the, informed the,
  going straight to, report this to, complaint with, complaint to
bring: taking this to, referred, going to, escalate, refer
violate: breaking, breach of, violates, violating, violation of, infringes, infringing, breaches, in breach, contrary to, unlawful, illegal,
  break the law, do not comply, not complying, fail to comply, failed to comply, non compliance, against the rules, not lawful, isn't
  lawful, not legal, no legal basis, without legal basis, flouting, flout, disregard for, misuse of, misused, misusing, fell foul, does not
  comply, doesn't comply, not compliant, not in line with
unlawful: unlawful, illegal, against the law
hereby: hereby
formal-word: formal, formally, official, as a complaint
sent: sent, emailed, mailed, posted, forwarded, went out, went to, shared, sending, addressed, cc'd, handed, uploaded, replied all, copied
  in, forwarding, despatched, emailing, faxed, texted, attached the, pasted, gave out, read out, messaged, disclosed
posted: posted, sent, shared
shared: shared, posted, uploaded, published
attached: attached
received: received, got, sent me, shows, been sent, was sent, landed in my, ended up in my, contains, contained, opened a letter, arrived
  today with, gave me a, handed me a, was given, was handed
wrong-person: wrong person, wrong recipient, wrong address, wrong customer, wrong client, outside address, somebody else, someone else, a
  stranger, wrong people, wrong email, wrong company, external address, my neighbour, wrong colleague, wrong patient, wrong employee, wrong
  supplier, wrong list, another customer, another client, another patient, unintended recipient, wrong mailbox, wrong inbox, wrong party,
  wrong family, to a supplier, to a customer, to a competitor, a supplier by, to a client, to an external, external recipient, wrong mail,
  wrong john, wrong contact, wrong group, wrong chat, unknown recipient, an outsider, whole department, entire department, to all staff,
  namesake, wrong addressee, wrong vendor, another family, another resident, another employee, unrelated third
wrong-place: wrong channel, publicly, online, wrong teams, whole company, entire company, wrong group, notice board, noticeboard, shared
  drive, public folder, on facebook, on the website, whole department, all staff, everyone in the, whole team, waiting room, projector,
  public link, on the intranet, to the intranet
outside: outside, external, externally
all-others: visible in to, everyone in cc, everybody can see, all visible, every address in, all addresses in, instead of bcc, forgot bcc,
  forgot to use bcc, not bcc, cc field, cc line, to field, visible to each other, could see each other, in open copy
by-mistake: accidentally, by mistake, in error, by accident, inadvertently, mistakenly, oops, my mistake, my fault, without meaning to,
  mistake on my, unintentionally, wrongly, managed to send, stupidly, ended up sending, unintended, slip of
instead: instead of
anothers: another customer's, somebody else's, someone else's, another patient's, other people's, another person's, another client's, other
  customers', other people, another child's, another pupil's, another employee's, another family's, another tenant's, another member's,
  another resident's, my neighbour's, my neighbor's, other patients', other tenants', other members', other users', somebody else, someone
  else, a different customer's, a different patient's, stranger's
strangers: name, address, details, report, diagnosis, results, payslip, invoice, records, prescription, medical, passport
lost: lost, stolen, misplaced, mislaid, stole, left a, left my, left the, left behind, went missing, has gone missing, is missing, cannot
  find, can't find, theft of, robbed, forgot my, forgotten on, was taken, were taken, been taken, can't be found, cannot be found, nowhere
  to be found, has disappeared, vanished, left it on, snatched, nicked, burgled, mugged, unaccounted for
device: laptop, phone, computer, usb, memory stick, hard drive, tablet, ipad, notebook, thumb drive, flash drive, external drive, server,
  backup tape, pc, memory card, sd card, macbook, chromebook, dictaphone, camera with, backup disk, iphone
work-device: work phone, work laptop, company laptop, company phone, my laptop
folder: folder, binder, briefcase, papers, bag, rucksack, suitcase, handbag, backpack, envelope, box of
files: client files, customer files, hr files, personnel records
papers: papers, printouts, personnel contracts, printed list, forms, list of, paperwork, printout, dossier, signed contracts, employment
  contracts, notebook, list with, file of, medical records, answer sheets, cvs, register of, visitor book, sign in sheet, case files
unauthorised: unauthorised, unauthorized, without permission, improperly accessed, snooping, without authorisation, no business reading, had
  no right, should not have access, unlawfully accessed, without authority, snooped, without a work reason, had no business, prying, peeked,
  nosing, without any reason, no right to see, without needing, still has access
hacked: hacked, hackers, ransomware, compromised, phishing, hack, leaked, intruder, malware, someone logged into, somebody logged into,
  broke into, been accessed by, account takeover, phished, data theft, is sending mails, is sending emails, sending mails to all, logged in
  from, cyber attack, cyberattack, spyware, data was stolen, encrypted by, hijacked, unauthorised login
clicked-link: clicked on a link, clicked a link, entered my password, clicked the link, i clicked, typed my password, gave my password,
  entered my credentials, entered my login, opened an attachment, followed a link, tapped a link
password: password, credentials, login
can-see: i see, can see, could see, i am able to see, shows me, shown, i get to see, i have access to, able to view, could read
others: another, other, others', others, somebody else's, someone else's
visible: visible, read by anyone, publicly available, could be read, can see each other, were disclosed, were exposed, was exposed
lay-open: lying around, left on the, in plain view, in the printer, read aloud
mailbox: mailbox, inbox, email account
breach-noun: data breach, security breach, privacy breach, serious breach, data incident, data leakage, leak of personal, breach of personal
  data, breach of data, data protection breach
human-intervention: human intervention, human review
gave: gave, given
not-having: not having that, not having it, put up with, not acceptable to me, i do not agree to that
no-more-allowed: may not do so, may not do that, no longer have my permission, no longer have my consent, not any longer, no longer
  permitted, no longer allowed, not any more, no longer ok, no longer okay, no longer happy for, stops now, not anymore, that ends now,
  that's over, that is over, that stops, not from now on, that ends today
permission-given: you could use, said you could, green light, agreed to, said yes, permission, signed, i allowed, i accepted, gave my ok,
  ticked the box, once said, let you, allowed you, gave you, i gave, agreed that, consented to, opted in, went along, ticked yes
open-to-all: can be opened by, accessible to everyone, accessible to anyone, open to everyone, anyone can open, anybody can open, everyone
  can see, can be read by, readable by, anyone can access, everyone has access to, accessible by, left open to, open to the whole, open to
  all, visible to everyone, visible to the whole, without a password, publicly accessible, public link, anyone with the link, anybody with
  the link, everybody can read, indexed by google, shows up on google, world readable
meant-for: meant for, addressed to, intended for, belonging to someone, that was for, not for me
access-given: gave _ access, given _ access, granted _ access, access to
please-word: please, pls, thanks, thx
object-that: i object to that, i object to this, object to it, i oppose that, i am opposed to this, i object and
being-done: being placed, being recorded, being filmed, being tracked, being monitored, being profiled, being scored, be recorded, be
  tracked, be filmed, be monitored, be profiled, being photographed, being analysed, my data being
slip: them to stop, it to stop, has to stop, have to stop, get rid of them, do without
see-each-other: see the other, see each other's, see other users', see everyone's, see other customers', got each other's, received each
  other's, each other's letters, each other's data, swapped letters
dumped: dumped, thrown away, thrown out, in the skip, picked up, came across, i found, i've found, found your, found a
mails-from-you: emails from you, e mails from you, mail from you, calls from you, hearing from you, hear from you again, messages from you,
  texts from you, your mailings, letters from you
leaked: leaked, been hacked, ended up with, been exposed, been breached, misused
more-messages: more texts, more emails, more e mails, more letters, more messages, more calls, more mail, further emails, further calls,
  further mail, further messages
my-doings: buy, shop, shopping, purchases, clicks, click, browse, browsing, movements, go, drive, watch, habits, behaviour, behavior,
  whereabouts, visits
not-build: do not build, don't build, do not create, don't create, do not make, don't make, stop building
object-bare: object, oppose, protest, has to go, have to go, must go, not put up with, i opt out of, count me out, leave me out, i say no, i
  refuse, not with my
no-more-of: no more, no further, enough with the, enough of the, enough of your, stop the, stop with the, quit the, drop the, cut out the,
  ditch the, lay off the, knock off the, stop all, end the
enough: enough with, had enough, enough of, sick of, sick and tired, tired of, fed up, bombarded, bombarding, flooded, drowning in,
  pestering, pestered, inundated, swamped
off-list: me off whatever, off whatever list, off all your lists, off all lists, us off your list, us off the list, me from the list, me
  from your lists, me from your list, me from all lists, us from your list, me off the list, off your call list, off your books as a, off
  the mailing, my number off whatever, my number off your, my name off your, my email off your, my email off the, my number off the, off
  every list, off all of your lists, me off all, my address off every, put me on the do not call, on the do not call list
never-contact: don't ring again, do not ring again, don't call again, do not call again, never call again, never ring, don't ring me, do not
  ring me, stop ringing, stop calling, stop emailing, stop texting, stop messaging, stop phoning, stop mailing, stop writing to me, don't
  contact us again, do not contact us again, don't text me, do not text me, don't email us, do not email us, quit calling, quit emailing,
  quit texting, no more calls, no more texts, no more emails
unsubscribe-link: unsubscribe link, link at the bottom, unsubscribe button, opt out link, opt out button, unsubscribe page
remove-me: remove me, take me off, get me off, delete me, unsubscribe me, remove us, take us off
machine-no: said no before, binned by, turned down by a, blocked by a, a bot, by software, system said no, system declined, system rejected,
  system refused, machine said, algorithm said, website said no, site said no, rejected within, refused within, declined within, seconds,
  within minutes, computer says, form declined, declined me on the spot, refused me on the spot, rejected me on the spot, software decided,
  system decided, algorithm decided
auto: before i'd blinked, before i had blinked, within a minute, within minutes, within seconds, in a second, two seconds, instantly, an
  instant, bot, bots, automated, screening tool, website said, nobody read, nobody has looked, no person, no one looked, no one read, never
  seen by a human, without anyone, your filter, screening system, scoring model, your model, nobody looked at, web form, your form, form
  declined, declined me on the spot
take-back: take back, taking back, took back, no longer stands, no longer counts, does not stand, cancelling, canceling, change that to no,
  change it to no, change my answer to no, turn that into a no, make that a no, take it back, take that back, take this back, take my
  consent back, take my permission back, take back my
outrage: a disgrace, disgraceful, an apology, scandalous, humiliated, humiliating, shameful, beyond belief, not acceptable, how dare you,
  out of order, deeply upset, betrayal, breach of trust, mortified
regard-as-complaint: consider this a complaint, this is a complaint, as a complaint, consider this a formal complaint, this is a formal
  complaint
not-want: can't bear, cannot bear, can't stand, cannot stand, could do without, can do without, no use for, please stop, without the emails,
  without getting, without any marketing, without being
stop-it: stop them, stop it, stop that, stop these, stop those, just stop, make it stop, cut it out, knock it off, stop posting them, stop
  sending them, no more of, not any more, i don't want them, i do not want them, i don't want it, want none of it, stop this, take me off, i
  never asked
letter-word: letter, envelope, email, attachment, mail, statement, parcel, packet, fax, printout, chart
other-person: a woman's, a man's, a girl's, a boy's, a child's, neighbour's, neighbor's, someone, somebody, another, mrs, mr, a stranger, a
  lady's, a patient's, a customer's, complete stranger, not me, not mine, isn't mine, not for me, isn't for me, isn't me, don't know, never
  heard of
exposed: anyone can just, anyone can download, lying open, lying about, in the bin, in a bin, in the skip, dumpster, on the pavement, in the
  street, on the printer, in the photocopier, on the photocopier, changing the number, in the address bar, in the url, changing the url,
  blowing around, left in a taxi, left on the train, left on the bus, left in the car, roof of the car, stood open, standing open, unlocked,
  wide open, left open, without logging in i, without logging in you, without logging in and, torn open, been opened, was opened, ripped
  open
object: don't agree to, do not agree to, not agree to my
threat: reserve the right, reserve my right, reserves the right, otherwise i will, otherwise i shall, or i will complain, or i'll complain,
  if you do not answer, if you do not respond, if i do not hear, if i don't hear, before i complain, or else i, i will have to complain,
  failing which
info-list: the existence of automated, existence of automated decision, meaningful information about the logic, referred to in article,
  envisaged consequences
legal-request: request under the gdpr, request under gdpr, request according to, request pursuant to, gdpr request, request under article,
  data protection request
`;
