/** English: how people who know no word of the law say stop, no more, wait, pass it on, a machine did it, and it got out. */
export const EN_PLAIN_STOPPING = `
not-delete: don't erase, do not erase, don't destroy, do not destroy, don't wipe, do not wipe, not be deleted, not be erased,
  not be destroyed, not be wiped, shouldn't be deleted, mustn't be deleted, don't get rid, don't throw, don't bin, without deleting,
  rather than deleting, rather than delete, instead of deleting, not to delete, not to erase, not to destroy, not want it deleted,
  not want them deleted, don't want it deleted, don't want them deleted, hold onto, retain it, retain them, nothing deleted,
  nothing is deleted, nothing gets deleted, nothing should be deleted, stop deleting, before it is wiped, before it's wiped,
  before it is overwritten
restrict: limit how, limit what, ring fence, ringfence, quarantine, seal, sealed, lock down, lock away, lock my, mothball, park my, park it,
  hold off
freeze: on hold, hold off, hold fire, stop everything, leave it alone, leave them alone, leave it as it is, leave it exactly,
  leave my file alone, leave my data alone, leave my account alone, don't touch, not touch, nobody touches, no one touches,
  nobody is to touch, shouldn't touch, not be touched, hands off, sit on it, set aside, shelve, shelved, stay as it is, as it stands,
  leave everything
until: before you do anything, before anything else, before anyone, for the time being, for the moment, at present, whilst, as long as,
  in the interim, meanwhile, during the
not-use: don't do anything, not do anything, do nothing, nothing with it, nothing with them, nothing further with, don't act on,
  do not act on, don't rely on, not rely on, don't look at, do not look at, don't open, don't share, do not share, don't send, don't pass,
  do not pass, stop working with, stop acting, not be processed, no processing, no further processing, no further use, no use of,
  nobody uses, nobody works, nobody should, no one should, nobody is to, no one is to, nobody may, no one may, not make use, not to be used,
  mustn't be used, shouldn't be used, can't be used, not to be processed, not be shared, not be passed, without using, without anyone using,
  not touch, not touched, not be touched, don't touch, leave it alone, leave them alone
only-store: just keep, just hold, stored only, kept only, simply keep, simply store, for the court, for legal, as evidence, need it for
not-want: don't need, do not need, done with, over it, no thanks, no longer interested, no longer need, prefer not, don't bother, quit,
  don't fancy, don't like, do not like, uncomfortable with, uncomfortable about, unhappy about, unhappy with, not happy about
must-not: may not, mustn't, can't just, cannot just, ought not, has no right, have no business, without my, not alright, not acceptable,
  isn't acceptable, not fair
object: take issue, i'm against, am against, against you, against the, dead against, don't want you, don't want my, don't like you,
  uncomfortable with, uncomfortable about, unhappy about, unhappy that, not happy about, exclude me, without me, i mind, bothers me, creepy,
  nobody's business
stop: quit, give up, leave off, knock off, no more, end this, turn off, switch off, disable
track: tracker, trackers, telematics, tracks, follows, followed around, watching what, watching me, watching my, watched, recording what,
  recording us, recording everything, monitors, monitor what, monitor how, monitor our, monitor us, monitoring software, webcam, on camera,
  with cameras, cctv, scanning faces, scanning my, scan my, face scan, face scans, fingerprint, fingerprints, anpr, analysing how,
  analyse how, measuring how, measure how, counting my, timing my, screen recording, mouse movements
profile: profiles me, profiles on, profiles customers, scores me, rate me, rating me, ranks me, ranking me, rank me, personalise,
  personalising, personalised, personalized, tailor, tailored, tailoring, targeted, targeting, target me, targets me, recommendations,
  suggestions based, based on my, based on what i, work out my, guess my, guessing, categories i, segment, segments, pigeonhole, interests,
  train ai, training ai, to train
share: shared with, hand my, handing my, handing over, hands over, hand it to, handed to, give it to, giving my, giving it, gives my,
  pass my, pass it on, passed to, passes my, send my details, sending my, let others, let anyone, rent out, swap with, trade my, trading my,
  publish, publishing, put online, posting my, print my, printing my, list my, listing my, display my, displaying my, show my
use: uses my, utilise, utilising, rely on, relying on, feeding, fed into, feed into
marketing: mailings, sales stuff, sales pitches, sales patter, sales drivel, ad emails, deals, weekly email, weekly emails, daily email,
  daily emails, monthly email, bulletins, bulletin, e news, enews, blasts, mail shots, mailshot, catalog, brochure, leaflet, spammy,
  black friday, sale reminders, your texts, your emails, your calls, these emails, these texts, these calls, these messages, fundraising,
  appeal letters, appeals for, begging letters, donation requests, trying to sell, try to sell, selling me, flogging, survey emails,
  surveys, feedback requests, review requests, nps
off-list: take me off, off the list, off your list, off this, off these, off your emails, from future, from further mailings, unsub,
  unsubbed
enough: too many, overflowing, swamping, swamp my, clogging, clog up, clutter, cluttering, constant, constantly, relentless, endless,
  non stop, nonstop, every day, every week, once and for all, annoying, nuisance, harassing, hassling, badgering, bugging
never-contact: do not contact, don't contact, stop contacting, no contact, cease contacting, not hear from you, stop sending me,
  please stop sending, stop with
no-more-allowed: no longer agree, no longer consent, changed my mind, change my mind, had second thoughts, thought again, rethought,
  undo my, reverse my, cancel my, cancelling my, revoke, revoking, revoked, rescind, rescinding, rescinded, retract, retracting, retracted,
  pull my, pulling my, pull out, pulling out, back out, backing out, take it back, take that back, opt out of, untick, unticked
take-back: rescind, revoke, retract, cancel, reverse, undo, pull, pulling, scrap, tear up, no longer valid, no longer applies, is over,
  is off
permission-given: i'd agreed, we agreed, we had agreed, i agreed, i said ok, ticked a box, ticked the, gave consent, given consent,
  let your, allowed the, volunteered, took part in, participating in, participated in, clicked accept, accepted your, pressed yes,
  clicked yes
consent: permission slip, my authorisation, my ok, my okay, my approval, our permission, consenting, permission to
complain: not good enough, disgusted, outraged, furious, i'm livid, demand an explanation, raise concerns, report you, reporting you,
  have reported, taking it to, take it to, escalate this, escalating this
violate: breaching gdpr, against gdpr, breached my, breaching my, confidential, in confidence, confidentiality, data protection rules,
  data protection law, invaded my, invasion of privacy, careless with, carelessness, cavalier, sloppy, handle people's,
  without my knowledge, ignored my, ignoring my, failed to provide, have not responded, haven't responded, never replied, never responded,
  never answered, refusing to
outrage: outrageous, appalled, appalling, disgusted, disgusting, shocked, horrified, furious, livid, unacceptable, not good enough,
  inexcusable, unforgivable, embarrassing, embarrassed, mortifying, humiliation, unprofessional, distressed, distressing, distress,
  upset that, very upset, so upset, seriously unhappy, extremely unhappy, really unhappy, very disappointed, let down, ashamed of
tell: make sure they, make sure that everyone, make sure everyone, make sure your, make them aware, made aware, be informed, be told,
  be notified, pass this on, pass that on, spread the, send word, give notice, drop them, get in touch with, go back to, warn, instruct,
  get them to, forward my, send them the, passed on to
told: made aware, know about it, know about this, know too, know as well, know that, they know, aware of the, aware of this, aware that
recipients: everyone who, everybody who, anyone who has, everyone you've, everybody you've, anyone you've, anybody you've, whoever you've,
  whoever got, whoever has, people you, companies that, the firms, firms that, those who, those companies, third party, other companies,
  other agencies, partner companies, your partners, your partner, your suppliers, your contractors, your subcontractors, your agents,
  your insurers, brokers, the broker, the agencies, letting agents, letting agency, recruiters, recruitment agency, employment agency,
  job agencies, head office, sister companies, sister company, group companies, subsidiaries, debt collectors, debt collector,
  collection agency, collection agencies, collections agency, credit agency, equifax, experian, transunion, landlord referencing,
  referencing agency, the bank, my bank, the hospital, the hospitals, the clinic, the specialist, the pharmacy, my gp, my employer,
  the council, the school, the schools, the pension, pension company, insurance company, insurance companies, the insurers, hmrc,
  the police, the payroll, payroll company, payroll provider, courier, couriers, printers, mailing house, search engines
move: take my, bring my, carry over, carry across, moved over, transferred to, hand it over to, shift my, import my, upload to, upload into,
  load into
to-other: to our new, to the new, to a different, to a competitor, over to, across to, straight over, direct to, directly across,
  to their system, to spotify, to strava, to apple, to google, to my gp, into my new, into another, into their, with another, at another,
  on my new
elsewhere: somewhere else, other platform, other platforms, other app, other apps, other services, new app, new service, new platform,
  new software, new system, another platform, another system, another site, another website, rival app, rival service, different platform,
  different supplier, different bank, different gym, different school, different surgery, own computer, own spreadsheet, own software
readable: spreadsheet, spreadsheets, excel, data file, data files, downloadable, digitally, electronically, raw data, raw files, zip file,
  usable file, importable, export file, exportable, not a pdf, not as a pdf, not pdf, not paper, not on paper, not a printout,
  not screenshots, not a scan, rather than a pdf, rather than pdf, rather than paper, instead of a pdf, format they can, format my,
  format another, format the new, software can read, app can read, system can read, program can read, can be read by, can be opened in,
  can be loaded, can be uploaded, can upload, can load, can open in, they can read
switching: changing banks, changing bank, switching banks, switching bank, switching provider, switching providers, switching supplier,
  switching suppliers, switching gyms, switching gym, changing gym, changing gyms, changing doctors, changing doctor, changing surgery,
  changing dentist, changing schools, changing school, changing insurer, changing insurers, switching insurer, changing platforms,
  moving over to, moving to a different, moving banks, going over to, going to another, joining another, joined another, leaving you,
  leaving your, i'm leaving, i am leaving, i'm switching, i'm moving to, i am moving to, i'm changing, i am changing, i've switched,
  new surgery, new dentist, new vet, new employer, new school, new tutor, new coach, new broker, new accountant, new landlord
human: real live, live person, someone real, somebody real, someone human, somebody human, somebody with, someone with, someone in your,
  someone from your, somebody from your, someone on your, team member, one of your colleagues, real people, actual people, people instead,
  person instead, human instead, human please, speak to a person, speak to someone, talk to someone, by hand, in person, human touch,
  named person, qualified person, proper human, a nurse, a clinician, an examiner, an assessor
auto: computers, computerised, machines, algorithms, algorithmic, artificial intelligence, the app, a program, a formula, credit scoring,
  robots, the system, no people, no one has, nobody at, nobody has, nobody ever, nobody actually, without anybody, three seconds,
  ten seconds, thirty seconds, two minutes, five minutes, at midnight, auto rejected, auto rejection, auto declined
machine-no: computer turned, computer said, computer rejected, computer declined, computer decided, machine turned, machine rejected,
  machine decided, machine declined, algorithm rejected, algorithm turned, algorithm declined, algorithm marked, software rejected,
  software turned, software flagged, software declined, system turned, system flagged, system kicked, system blocked, system marked,
  system downgraded, ai rejected, ai turned, ai decided, ai marked, app rejected, app declined, bot rejected, bot turned, denied by,
  automatically rejected, automatically refused, automatically declined, automatically turned, automatically denied,
  automatically cancelled, automatically blocked, automatically suspended, instantly rejected, instantly declined, instantly refused
refused: not approved, wasn't approved, not accepted, wasn't accepted, not eligible, ineligible, unsuccessful, not shortlisted, failed,
  marked down, downgraded, a no, the no, kicked out, cut off, higher premium, doubled, price i was, quoted me, flagged me, flagged as,
  fraud flag
review: look over, reexamine, second look, fresh look, proper look, another look, think again, rethink, re mark, remark, re marked, regrade,
  appeal, checked by, assessed by, made by, handled by, taken by
lost: have gone, has gone, gone walkabout, not been found, never arrived, hasn't arrived, dropped, fell out, left on, left at, left in,
  forgot, forgotten, broken into, break in, burglary, thrown away, skip, i left, we left, someone left
sent: gone out to, gone to, passed to, given to, attached to, circulated, cc'ed, copied to, included me, came through, come to me,
  delivered to, dropped through, dispatched
received: i've had, i have had, we've had, we had, i had a, i had an, just had, turned up, came today, came to my, came to us, come to me,
  was in my, was inside, in with my, in my inbox, stapled to, i opened, opened it, i can see, i could see, i saw, were given, has arrived,
  have arrived, arrived here, keeps arriving, keep arriving, keep getting, keep receiving, i'm getting, i am getting, i'm receiving,
  i am receiving
wrong-person: complete stranger, total stranger, random person, wrong house, wrong flat, wrong door, wrong number, wrong parents,
  wrong parent, wrong student, wrong pupil, wrong tenant, wrong landlord, wrong solicitor, wrong firm, wrong branch, wrong candidate,
  wrong applicant, wrong member, wrong sarah, wrong david, wrong smith, wrong person's, other side, opposing side, opposite party,
  ex husband, ex wife, ex partner, abusive ex, my ex, my neighbours, neighbour, next door, an old address, my old address, previous address,
  old employer, former employer, same name, similar name, autocomplete, auto complete, autofill
anothers: another guest's, another student's, another parent's, another guest, another student, another parent, another person,
  another tenant, another pupil, another child, another resident, another member, another candidate, another candidate's, another applicant,
  another applicant's, another user, another user's, another account, another household, another couple, another man's, another woman's,
  somebody different, someone different, different tenant, different student, different pupil, different child, other guests, other guests',
  other students, other students', other parents, other parents', other tenants, other pupils, other pupils', other candidates,
  other candidates', other applicants, other applicants', other customers, other patients, other members, other residents, other residents',
  other clients, other clients', other users, other employees, other staff, other families, belonged to, i don't know him, i don't know her,
  aren't mine
meant-for: letter meant, belongs to, belonged to, clearly for, obviously for, for a mr, for a different
can-see: showed me, showed up, shows up, came up, brought up, popped up, displayed, displays, let me see, gave me, i'm seeing, i am seeing,
  i'm looking at, i was looking at, logged into, when i log in, when i open, i can view, i can download, i can access, i was able to
others: a stranger's, strangers', different person's, different customer's, total strangers, complete strangers, neighbour's
sensitive: bookings, booking, order details, order history, reservation, reservations, bank statement, statement of, medical history,
  appointment letter, appointment letters, hospital letter, clinic letter, scan result, prescription, consultation, counselling notes,
  therapy notes, safeguarding, school report, exam results, grades, marks, tenancy agreement, tenancy agreements, rent account,
  rent statement, references, reference letter, p45, p60, bonus list, appraisal, appraisals, grievance, personnel file, staff file,
  home address, phone number, mobile number, email address, names and numbers, contact list, emergency contacts, next of kin,
  insurance claim, claim form, claim file, policy documents, credit file, credit report, loan agreement, mortgage offer,
  mortgage application, pension statement, tax code, tax letter, passport, passports, driving licence, id card, ids, birth certificate,
  birth certificates, marriage certificate, will and, court papers, divorce papers, legal papers, witness statement, witness statements,
  police report, dbs check, dbs certificate, cv, applications, application form, candidate list, interview notes, card number, photos of,
  pictures of, messages between, private messages, private emails, chat history, call recording, call recordings, recordings of,
  personal info, personal stuff, private stuff, confidential
people: couple, families, family, households, household, pensioners, delegates, attendees, class, year group, whole year, every parent,
  everybody who, subscribers'
open-to-all: everyone on the, everyone in the, viewable by, not password, no password, unprotected, unsecured, unencrypted, not encrypted
hacked: got into the, taken over, strange login, suspicious login, unknown login, unknown device, logged in as, ransom, encrypted our,
  stole data, stolen data, stolen credentials, password leak, dark web, scam email, scammers, fraudsters, fell for, fake invoice, fake login
authority: information commissioner's, data commissioner, dpa's
`;
