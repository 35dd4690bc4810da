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
  log everything, logging my, log what, keystrokes, gps, dashcam, keystroke, behavioural, map my, map what, log where, following my,
  movements in the store, through my phone, keep tabs, keeping tabs, pointing at my, film me, films me, films us, track us, trace my,
  surveil, record my, listening in, wiretap, biometric, location data, camera pointing, cameras pointing, being monitored, facing camera
profile: profile me, profiling, profiled, scoring, analysed, analysing my, analyzing my, you analyse, you analyze, analyse my,
  analyse when i, categorise me, behavioural analysis, risk profile, build a profile, building profiles, profile of what, profiles of,
  predict my, predicting my, score me, infer my, what i buy, categorising me
share: share, sharing, disclose, pass on, sell, selling, passing, disclosing, give my, hand over, forward my, resell
opt-out: opt out, opting out, unsubscribe
unsubscribe: unsubscribe, unsubscribing, opt out
unsubscribe-me: unsubscribe me, clicked unsubscribe, take me _ off that list, off your list, unsubscribe my, take me off every,
  take me off your
contact-me: contacting me, calling me, emailing me, ringing me, phoning me, messaging me, texting me, mailing me, call me, contact me,
  emails from you, sending me, call my
asked-before: never signed up, asked you before, repeatedly asked, said no, never subscribed, asked not to
never-asked: never signed up, never subscribed
no-list: do not call list, suppression list, your do not call, stop emailing me, stop texting me
spam-stop: it's spam, stop spamming, spamming me
human: human being, real person, human intervention, manually, human review, a human, have a person, want a person, have somebody,
  have someone, want someone, want somebody, by someone, someone to look, human eyes, actual person, member of your staff,
  one of your staff, human eye, an employee, a person to, a person look, a recruiter, actual human, a manager, an adviser, an advisor,
  underwriter, case handler, case worker, caseworker, a living, living person, human judgement, humans, human reviewer, manual review,
  manual check, human assessment, person review, person to review, people decide
decision-words: decision, decisions, decide
review: review, reconsider, look at it, reviewed, reassess, look again, reconsidered, looked at, look at my, consider, properly, examine,
  reassessed, go through, reads it, actually reads, read it, read my, put my side, assess my, assess it, judge, judged, re assess, evaluate,
  redo, revisit, reopen, go over, check my, check it, take a look, gone through, decided by, handle my, re run, look at the, look at this,
  overturn, overrule
it-again: look at it again, reconsider
application: my application, my loan, my claim
refused: refused, rejected, declined, turned down, turned me down, denied, loan down, refusal, rejection, turned away, excluded, binned,
  said no, blocked, suspended, locked me out, locked out, screened out, sifted out, filtered out, thrown out, cancelled my, closed my,
  deactivated my, kicked off, knocked back, banned, rejects, refuses, denies, dismissed
let: let, have
not-subject: subject to a decision, not be subject to
withdraw: withdraw, withdrawing, revoke, revoking, take back, takes back, withdrawn, retract, rescind, withdraws, cancelling my,
  change my yes, undo my, no longer valid, rescinding, taking back
withdraw-noun: withdrawal of consent, consent withdrawal
regret: changed my mind, no longer agree, second thoughts, thought again, change of heart
said-yes: said yes, ticked
ended: no longer valid, is withdrawn, ends
complain: complain, complaining, complaint, complained, dissatisfied, grievance, unacceptable, not happy with, unhappy with, very upset,
  not satisfied, appalled, shocked by, angry about, protest about, aggrieved
complain-to: like to complain, want to complain, wish to complain, wish to lodge
reported: reported you, lodged, filed, reporting you, report you, reported this, have reported, complained to, gone to, referred this,
  referring this, contacted the, written to the, escalated to, escalating to, notifying the, informed the, going straight to,
  complaint with, complaint to
bring: referred, going to, escalate, refer
violate: breaking, breach of, violates, violating, violation of, infringes, infringing, breaches, in breach, contrary to, unlawful, illegal,
  not complying, non compliance, not lawful, isn't lawful, not legal, no legal basis, flouting, flout, disregard for, misuse of, misused,
  misusing, fell foul, doesn't comply, not compliant
unlawful: unlawful, illegal
hereby: hereby
formal-word: formal, formally, official, as a complaint
sent: sent, emailed, mailed, posted, forwarded, went out, went to, shared, sending, addressed, cc'd, handed, uploaded, replied all,
  copied in, forwarding, despatched, emailing, faxed, texted, attached the, pasted, gave out, read out, messaged, disclosed
posted: posted, sent, shared
shared: shared, posted, uploaded, published
attached: attached
received: received, got, sent me, shows, been sent, was sent, contains, contained, opened a letter, gave me a, was given, was handed
wrong-person: wrong person, wrong recipient, wrong address, wrong customer, wrong client, outside address, somebody else, someone else,
  a stranger, wrong people, wrong email, wrong company, external address, wrong colleague, wrong patient, wrong employee, wrong supplier,
  wrong list, another customer, another client, another patient, unintended recipient, wrong mailbox, wrong inbox, wrong party,
  wrong family, to a supplier, to a customer, to a competitor, a supplier by, to an external, external recipient, wrong mail, wrong john,
  wrong contact, wrong group, wrong chat, unknown recipient, an outsider, whole department, entire department, to all staff, namesake,
  wrong addressee, wrong vendor, another family, another resident, another employee, unrelated third
wrong-place: wrong channel, publicly, online, wrong teams, whole company, entire company, wrong group, notice board, noticeboard,
  shared drive, public folder, on facebook, on the website, whole department, all staff, everyone in the, whole team, waiting room,
  projector, public link, on the intranet, to the intranet
outside: outside, external, externally
all-others: visible in to, all visible, every address in, forgot bcc, not bcc, cc field, cc line, to field
by-mistake: accidentally, by mistake, in error, by accident, inadvertently, mistakenly, oops, my mistake, my fault, unintentionally,
  wrongly, stupidly, unintended, slip of
instead: instead of
anothers: another customer's, somebody else's, someone else's, another patient's, other people's, another person's, another client's,
  other customers', other people, another child's, another pupil's, another employee's, another family's, another tenant's,
  another member's, another resident's, my neighbour's, my neighbor's, other patients', other tenants', other members', other users',
  somebody else, someone else, stranger's
strangers: name, address, details, report, diagnosis, results, payslip, invoice, records, prescription, medical, passport
lost: lost, stolen, misplaced, mislaid, stole, left a, left my, left the, left behind, went missing, is missing, cannot find, can't find,
  theft of, robbed, was taken, were taken, been taken, can't be found, cannot be found, has disappeared, vanished, left it on, snatched,
  nicked, burgled, mugged, unaccounted for
device: laptop, phone, computer, usb, memory stick, hard drive, tablet, ipad, notebook, thumb drive, flash drive, external drive, server,
  backup tape, pc, memory card, sd card, macbook, chromebook, dictaphone, camera with, backup disk, iphone
work-device: work phone, work laptop, company laptop, company phone, my laptop
folder: folder, binder, briefcase, papers, bag, rucksack, suitcase, handbag, backpack, envelope, box of
files: client files, customer files, hr files, personnel records
papers: papers, printouts, personnel contracts, printed list, forms, list of, paperwork, printout, dossier, signed contracts,
  employment contracts, notebook, list with, file of, medical records, answer sheets, cvs, register of, visitor book, case files
unauthorised: unauthorised, unauthorized, without permission, improperly accessed, snooping, without authorisation, unlawfully accessed,
  without authority, snooped, prying, peeked, nosing, without needing
hacked: hacked, hackers, ransomware, compromised, phishing, hack, leaked, intruder, malware, broke into, account takeover, phished,
  data theft, is sending mails, sending mails to all, cyber attack, cyberattack, spyware, encrypted by, hijacked, unauthorised login
clicked-link: clicked a link, clicked the link, i clicked, typed my password
password: password, credentials, login
can-see: i see, can see, could see, shows me, shown, i get to see, able to view, could read
others: another, other, others', others, somebody else's, someone else's
visible: visible, read by anyone, publicly available, could be read, were disclosed, were exposed, was exposed
lay-open: lying around, left on the, in plain view, in the printer, read aloud
mailbox: mailbox, inbox, email account
breach-noun: data breach, security breach, privacy breach, serious breach, data incident, data leakage, breach of data
human-intervention: human intervention, human review
gave: gave, given
not-having: not having that, not having it, put up with
no-more-allowed: may not do so, stops now, not anymore, that's over, that is over, that stops
permission-given: you could use, said you could, green light, agreed to, said yes, permission, signed, i allowed, i accepted, once said,
  let you, allowed you, gave you, i gave, agreed that, consented to, opted in, went along, ticked yes
open-to-all: can be opened by, readable by, accessible by, open to the whole, open to all, publicly accessible, public link, world readable
meant-for: meant for, addressed to, intended for, that was for
access-given: gave _ access, given _ access, granted _ access, access to
please-word: please, pls, thanks, thx
object-that: i object to that
being-done: being placed, being recorded, being filmed, being tracked, being monitored, being profiled, being scored, be recorded,
  be tracked, be filmed, be monitored, be profiled, being photographed, being analysed, my data being
slip: them to stop, has to stop, have to stop, do without
see-each-other: see the other, see each other's, see everyone's, got each other's, swapped letters
dumped: dumped, thrown away, thrown out, picked up, came across, i found, i've found, found your, found a
mails-from-you: emails from you, mail from you, hearing from you, messages from you, your mailings
leaked: leaked, been hacked, been exposed, been breached, misused
more-messages: more texts, more emails, more letters, more messages, more calls, more mail, further emails, further calls, further mail,
  further messages
my-doings: buy, shop, shopping, purchases, clicks, click, browse, browsing, movements, go, drive, watch, habits, behaviour, behavior,
  whereabouts, visits
not-build: do not build, don't build, do not create, don't create, do not make, don't make, stop building
object-bare: object, oppose, protest, has to go, have to go, must go, count me out, i refuse
no-more-of: no more, no further, enough with the, enough of the, enough of your, stop the, quit the, drop the, ditch the, lay off the,
  stop all, end the
enough: enough with, had enough, enough of, sick of, sick and tired, tired of, fed up, bombarded, bombarding, flooded, drowning in,
  pestering, pestered, inundated, swamped
off-list: off whatever list, off the mailing, my number off whatever, off every list
never-contact: don't ring again, never ring, stop ringing, stop calling, stop emailing, stop texting, stop messaging, stop phoning,
  stop mailing, quit calling, quit emailing, quit texting
unsubscribe-link: unsubscribe link, link at the bottom, unsubscribe button, unsubscribe page
remove-me: remove me, take me off, delete me, unsubscribe me, remove us
machine-no: said no before, binned by, a bot, by software, system declined, system rejected, system refused, machine said, algorithm said,
  website said no, rejected within, refused within, declined within, seconds, within minutes, computer says, form declined,
  software decided, system decided, algorithm decided
auto: before i'd blinked, within minutes, within seconds, in a second, two seconds, instantly, an instant, bot, bots, automated,
  screening tool, website said, nobody read, no person, without anyone, your filter, screening system, scoring model, your model, web form,
  your form, form declined
take-back: take back, taking back, took back, no longer stands, does not stand, cancelling, canceling, change that to no, take it back,
  take that back
outrage: a disgrace, disgraceful, an apology, scandalous, humiliated, humiliating, shameful, beyond belief, not acceptable, out of order,
  deeply upset, betrayal, mortified
regard-as-complaint: as a complaint
not-want: can't bear, cannot bear, can't stand, cannot stand, could do without, no use for, please stop, without getting, without being
stop-it: stop them, stop it, stop that, stop these, stop those, just stop, knock it off, stop posting them, no more of, i don't want them,
  i don't want it, stop this, take me off
letter-word: letter, envelope, email, attachment, mail, statement, parcel, packet, fax, printout, chart
other-person: a woman's, a man's, a girl's, a boy's, a child's, neighbour's, neighbor's, someone, somebody, another, mrs, mr, a stranger,
  a lady's, a patient's, a customer's, complete stranger, not me, not mine, isn't mine, isn't me, don't know
exposed: lying open, lying about, dumpster, on the printer, blowing around, stood open, standing open, unlocked, wide open, left open,
  torn open, been opened, was opened, ripped open
object: don't agree to, do not agree to
threat: reserve the right, reserve my right, reserves the right, otherwise i will, otherwise i shall, or i will complain, or i'll complain,
  if you do not answer, if you do not respond, if i do not hear, if i don't hear, before i complain, or else i, i will have to complain,
  failing which
info-list: the existence of automated, existence of automated decision, meaningful information about the logic, referred to in article,
  envisaged consequences
legal-request: gdpr request, request under article
`;
