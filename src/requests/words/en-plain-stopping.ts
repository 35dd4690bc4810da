/** English: how people who know no word of the law say stop, no more, wait, pass it on, a machine did it, and it got out. */
export const EN_PLAIN_STOPPING = `
not-delete: don't erase, do not erase, don't destroy, do not destroy, don't wipe, do not wipe, not be deleted, not be erased,
  not be destroyed, not be wiped, shouldn't be deleted, mustn't be deleted, don't get rid, don't throw, don't bin, without deleting,
  rather than deleting, rather than delete, instead of deleting, not to delete, not to erase, not to destroy, not want it deleted,
  not want them deleted, don't want it deleted, don't want them deleted, hold onto, retain it, retain them, nothing deleted,
  nothing is deleted, nothing gets deleted, nothing should be deleted, stop deleting, before it is wiped, before it's wiped,
  before it is overwritten
restrict: limit how, limit what, put a block, put a stop on, put a flag, put a marker, ring fence, ringfence, quarantine, seal, sealed,
  lock down, lock away, lock my, mothball, park my, park it, hold off
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
only-store: just keep, just hold, keep it but, keep them but, keep it only, keep them only, stored only, kept only, keep it locked,
  keep them locked, keep it safe, keep them safe, keep it in the, keep it somewhere, hold it only, simply keep, simply store, for my claim,
  for my case, for the court, for the tribunal, for my legal, for legal, as evidence, need it for, need them for
not-want: don't need, do not need, don't care for, do not care for, didn't ask for, did not ask for, never asked for, done with,
  had it with, over it, no thanks, no thank you, not for me, no longer interested, no longer need, no longer care, would rather you,
  i'd rather you, rather you did not, prefer not, prefer you not, wish you would stop, don't bother, do not bother, don't you dare, quit,
  give it a rest, pack it in, don't fancy, don't like, do not like, uncomfortable with, uncomfortable about, unhappy about, unhappy with,
  not happy about, not happy that, not keen on, don't think you should, do not think you should
must-not: may not, mustn't, can't just, cannot just, ought not, have no right, has no right, had no right, have no business,
  has no business, no permission to, without my, not ok to, not okay to, not alright, not acceptable, isn't acceptable, not fair
object: take issue, i'm against, am against, against you, against the, dead against, not in favour, don't want you, don't want my,
  do not want my, do not wish my, don't wish my, don't like you, don't like that you, don't like being, don't like how you,
  uncomfortable with, uncomfortable about, unhappy about, unhappy that, not happy about, not happy that, not keen on, leave me out of,
  keep me out of, exclude me, take me out of, opt me out of, count me out of, stop including me, without me, disagree with you,
  don't think you should, do not think you should, not a fan of you, i mind, bothers me, creepy, creeps me out, none of your business,
  nobody's business, not your business
stop: quit, put an end to, call a halt, give up, leave off, knock off, no more, end this, turn off, switch off, disable
track: tracker, trackers, telematics, tracks, follows, followed around, following me around, watching what, watching me, watching my,
  watched, recording what, recording us, recording everything, monitors, monitor what, monitor how, monitor our, monitor us,
  monitoring software, webcam, on camera, with cameras, with a camera, cctv, scans my face, scanning faces, scanning my, scan my, face scan,
  face scans, fingerprint, fingerprints, number plate recognition, anpr, analysing how, analyse how, looks at what i, look at what i,
  looking at what i, measuring how, measure how, counting my, timing my, screenshots of my, screen recording, mouse movements
profile: profile on me, profile about me, profiles me, profiles on, profiles customers, scores me, rate me, rating me, ranks me, ranking me,
  rank me, personalise, personalising, personalised, personalized, tailor, tailored, tailoring, targeted, targeting, target me, targets me,
  recommendations, suggestions based, based on my, based on what i, work out what i, working out what, work out my, guess my, guessing,
  categories i, segment, segments, put me in a category, put me in a group, pigeonhole, interests, training your ai, train your ai,
  train an ai, train your model, train your models, train ai, training ai, train your algorithm, to train
share: shared with, hand my, handing my, handing over, hands over, hand it to, handed to, give it to, giving my, giving it, gives my,
  pass my, pass it on, passed to, passes my, send my details, sending my, let others, let anyone, let other companies, let your partners,
  rent out, swap with, trade my, trading my, publish, publishing, put online, posting my, print my, printing my, list my, listing my,
  display my, displaying my, show my
use: uses my, utilise, utilising, rely on, relying on, feeding, fed into, feed into
marketing: mailings, sales stuff, sales pitches, sales patter, sales drivel, ad emails, deals, weekly email, weekly emails, daily email,
  daily emails, monthly email, bulletins, bulletin, e news, enews, blasts, mail shots, mailshot, catalog, brochure, leaflet, spammy,
  black friday, sale reminders, reminders to buy, your texts, your emails, your calls, these emails, these texts, these calls,
  these messages, fundraising, appeal letters, appeals for, begging letters, donation requests, asking for donations, asking me to donate,
  invitations to donate, asking me to upgrade, trying to sell, try to sell, selling me, flogging, survey emails, surveys, feedback requests,
  review requests, nps
off-list: take me off, off the list, off your list, off this, off these, off your mailings, off your emails, off your newsletter,
  cross me off, strike me off, scratch me off, scrub me from, off your contact list, off your email list, from your mailing list,
  from your mailing lists, from your email list, from the mailing list, from your distribution, from your marketing, from future,
  from any future, from further mailings, unsub, unsubbed, remove my number, remove my email
enough: too many, overflowing, swamping, swamp my, clogging, clog up, clutter, cluttering, constant, constantly, relentless, endless,
  non stop, nonstop, every day, every week, twice a week, three times a week, every single day, for the third time, for the last time,
  once and for all, driving me mad, driving me nuts, doing my head, annoying, nuisance, harassing, hassling, badgering, bugging
never-contact: do not contact, don't contact, stop contacting, no contact, no further contact, cease contacting, not be contacted,
  don't want to be contacted, do not want to be contacted, don't want to hear from, do not want to hear from, not hear from you,
  lose my number, lose my email, delete my number from your call, stop sending me, quit sending me, please stop sending, stop with
no-more-allowed: no longer agree, no longer consent, i don't agree any, no longer happy with, no longer happy to, no longer happy that,
  no longer comfortable, no longer want you to, no longer wish you to, no longer fine with, changed my mind, change my mind,
  had second thoughts, having second thoughts, on second thoughts, thought better of, thought again, had a rethink, rethought, want to undo,
  undo my, want to reverse, reverse my, cancel my, cancelling my, revoke, revoking, revoked, rescind, rescinding, rescinded, retract,
  retracting, retracted, pull my, pulling my, pull out, pulling out, back out, backing out, take it back, take that back, taking it back,
  i take back, opt out of, untick, unticked
take-back: rescind, revoke, retract, cancel, reverse, undo, pull, pulling, scrap, tear up, consider it cancelled, consider it withdrawn,
  no longer valid, no longer applies, is over, is off
permission-given: i'd agreed, i had agreed, we agreed, we had agreed, i said it was ok, i said it was okay, said it was fine,
  i was happy for, i was ok with, i was fine with, i once agreed, i originally agreed, i initially agreed, i previously agreed, i agreed,
  i said ok, i said okay, ticked a box, tick the box, ticking the box, ticked the, box i ticked, filled in the form, gave consent,
  gave my consent, given consent, given my consent, gave the ok, gave the go ahead, let the school, let your, allowed the, volunteered,
  took part in, participating in, participated in, clicked accept, accepted your, pressed yes, clicked yes
consent: permission i gave, permission slip, agreement i gave, authorisation i gave, my authorisation, my ok, my okay, my approval,
  our permission, consenting, permission to
complain: not good enough, disgusted, outraged, furious, i'm livid, fed up with how, want this looked into, want this investigated,
  want an investigation, want an explanation, demand an explanation, demand an investigation, wish to raise a concern, raise concerns,
  raising a concern, report you, reporting you, have reported, taking this to, taking it to, take this to, take it to, taken this to,
  taken it to, escalate this, escalating this, go to the ico, going to the ico, gone to the ico, contacting the ico, contacted the ico
violate: breaching gdpr, breaching the gdpr, broke the law, against gdpr, against the gdpr, breached my, breaching my, confidential,
  in confidence, confidentiality, data protection rules, data protection law, invaded my, invasion of my, invasion of privacy,
  disrespect for my, careless with, carelessness, cavalier, sloppy, handled my data, handled my information, handle my data,
  handle people's, treated my data, dealt with my data, lack of respect for, without my knowledge, behind my back, without telling me,
  without asking me, without my permission, without my consent, ignored my, ignoring my, failed to respond, failed to reply,
  failed to answer, failed to provide, failed to delete, have not responded, haven't responded, have not replied, never replied,
  never responded, never answered, refused to delete, refused to give, refusing to
outrage: outrageous, appalled, appalling, disgusted, disgusting, shocked, horrified, furious, livid, unacceptable, not good enough,
  inexcusable, unforgivable, embarrassing, embarrassed, mortifying, humiliation, unprofessional, distressed, distressing, distress,
  upset that, very upset, so upset, seriously unhappy, extremely unhappy, really unhappy, very disappointed, let down, ashamed of
tell: make sure they, make sure that everyone, make sure everyone, make sure your, make them aware, made aware, be informed, be told,
  be notified, get word to, pass the message, pass this on, pass that on, spread the, send word, give them notice, give notice, drop them,
  get in touch with, go back to, warn, instruct, get them to, forward the change, forward this change, forward my, send them the,
  send on the, passed on to
told: made aware, know about it, know about this, know too, know as well, know that, they know, aware of the, aware of this, aware that
recipients: everyone who, everybody who, anyone who has, everyone you've, everybody you've, anyone you've, anybody you've, whoever you've,
  whoever got, whoever has, people you, companies that, the firms, firms that, those who, those companies, third party, other companies,
  other agencies, partner companies, your partners, your partner, your suppliers, your contractors, your subcontractors, your agents,
  your insurers, brokers, the broker, the agencies, letting agents, letting agency, recruiters, recruitment agency, employment agency,
  job agencies, head office, sister companies, sister company, group companies, subsidiaries, debt collectors, debt collector,
  collection agency, collection agencies, collections agency, credit agency, equifax, experian, transunion, landlord referencing,
  referencing agency, the bank, my bank, the hospital, the hospitals, the clinic, the specialist, the pharmacy, my gp, my employer,
  the council, the school, the schools, the local authority, the pension, pension company, insurance company, insurance companies,
  the insurers, hmrc, the police, the payroll, payroll company, payroll provider, courier, couriers, printers, mailing house, search engines
move: take my, take all my, bring my, bring all my, carry over, carry across, moved over, transferred to, hand over to, hand it over to,
  pass it to, shift my, take with me, import my, upload to, upload it to, upload into, load it into, load into
to-other: to our new, to the new, to a different, to a rival, to a competitor, over to, across to, straight over, direct to,
  directly across, to their system, to their platform, to spotify, to strava, to apple, to google, to my gp, into my new, into another,
  into a different, into their, with my new, with another, at my new, at another, on another platform, on my new
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
  moving over to, moving to a different, moving banks, going over to, going to another, gone over to, going with another,
  going with a different, joining another, joined another, joining a new, signed up with another, signed with another, leaving you,
  leaving your, i'm leaving, i am leaving, i'm switching, i am switching, i'm moving to, i am moving to, i'm changing, i am changing,
  i've switched, i have switched, new surgery, new dentist, new vet, new employer, new school, new tutor, new coach, new broker,
  new accountant, new landlord
human: real live, live person, someone real, somebody real, someone human, somebody human, somebody with, someone with, someone in your,
  somebody in your, someone from your, somebody from your, someone on your, team member, one of your team, one of your colleagues,
  one of your advisers, real people, actual people, people instead, person instead, human instead, human please, speak to a person,
  speak to someone, talk to a person, talk to someone, by hand, in person, human touch, human in the loop, named person, qualified person,
  proper human, doctor to look, teacher to look, a nurse, a clinician, an examiner, an assessor
auto: computers, computerised, machines, algorithms, algorithmic, artificial intelligence, the app, the website decided, a program,
  a formula, credit scoring, robots, the system, no people, not a person, no one has, no one at, nobody at, nobody has, nobody ever,
  nobody actually, without anybody, without a person, without a human, never spoke to, never spoken to, within an hour, three seconds,
  ten seconds, thirty seconds, a minute later, two minutes, five minutes, at midnight, three in the morning, auto rejected, auto rejection,
  auto declined
machine-no: computer turned, computer said, computer rejected, computer declined, computer decided, machine turned, machine rejected,
  machine decided, machine declined, algorithm rejected, algorithm turned, algorithm declined, algorithm marked, software rejected,
  software turned, software flagged, software declined, system turned, system flagged, system kicked, system blocked, system marked,
  system downgraded, ai rejected, ai turned, ai decided, ai marked, app rejected, app declined, bot rejected, bot turned, rejected by a,
  rejected by an, rejected by the, rejected by your, declined by a, declined by an, declined by the, declined by your, refused by a,
  refused by an, refused by the, refused by your, turned down by, denied by, automatically rejected, automatically refused,
  automatically declined, automatically turned, automatically denied, automatically cancelled, automatically blocked,
  automatically suspended, instantly rejected, instantly declined, instantly refused
refused: knocked me back, not approved, wasn't approved, not accepted, wasn't accepted, not eligible, ineligible, unsuccessful,
  not shortlisted, didn't get through, did not get through, failed, marked down, downgraded, a no, the no, thrown me out, kicked me off,
  kicked out, cut off, put up my premium, raised my premium, premium went up, higher premium, doubled, price i was, quoted me, flagged me,
  flagged as, fraud flag
review: look over, reexamine, second look, fresh look, proper look, another look, look at mine, think again, rethink, re mark, remark,
  re marked, regrade, appeal, checked by, assessed by, looked into by, made by, handled by, taken by
lost: have gone, has gone, gone walkabout, not been found, never arrived, never turned up, hasn't turned up, hasn't arrived, dropped,
  fell out, left on, left at, left in, forgot, forgotten, broken into, break in, burglary, thrown away, skip, i left, we left, someone left
sent: gone out to, gone to, passed to, given to, attached to, circulated, cc'ed, copied to, copied me into, copied me in, included me,
  came to me, came through, come to me, delivered to, dropped through, put through my door, dispatched
received: i've had, i have had, we've had, we had, i had a, i had an, just had, turned up, came through the, came through my,
  came in the post, came today, came to my, came to us, come to me, was in my, were in my, was inside, included with my, in with my,
  in my envelope, in the same envelope, in my inbox, in my post, mixed in with, stapled to, attached to my, i opened, opened it, i can see,
  i could see, i saw, were given, has arrived, have arrived, arrived here, keeps arriving, keep arriving, keep getting, keep receiving,
  i'm getting, i am getting, i'm receiving, i am receiving
wrong-person: someone completely different, somebody completely different, complete stranger, total stranger, random person, wrong house,
  wrong flat, wrong door, wrong number, wrong parents, wrong parent, wrong student, wrong pupil, wrong tenant, wrong landlord,
  wrong solicitor, wrong firm, wrong branch, wrong candidate, wrong applicant, wrong member, wrong sarah, wrong david, wrong smith,
  wrong person's, other side, opposing side, opposite party, ex husband, ex wife, ex partner, abusive ex, my ex, my neighbours, neighbour,
  next door, an old address, my old address, previous address, old employer, former employer, same name, similar name, autocomplete,
  auto complete, autofill, typed the wrong, picked the wrong, chose the wrong, selected the wrong
anothers: another guest's, another student's, another parent's, another guest, another student, another parent, another person,
  another tenant, another pupil, another child, another resident, another member, another candidate, another candidate's, another applicant,
  another applicant's, another user, another user's, another account, another household, another couple, another man's, another woman's,
  a different customer, a different patient, a different person, a different person's, somebody different, someone different,
  different tenant, different student, different pupil, different child, other guests, other guests', other students, other students',
  other parents, other parents', other tenants, other pupils, other pupils', other candidates, other candidates', other applicants,
  other applicants', other customers, other patients, other members, other residents, other residents', other clients, other clients',
  other users, other employees, other staff, other families, belonging to another, belongs to another, belongs to someone, belonged to,
  not my name, isn't my name, not addressed to me, i don't know him, i don't know her, i don't know this person, i've never heard of,
  i have never heard of, who isn't me, who is not me, that isn't mine, that is not mine, aren't mine, are not mine, nothing to do with me
meant-for: letter meant, belongs to, belonged to, supposed to go to, supposed to be for, should have gone to, wasn't for me, isn't for me,
  clearly for, obviously for, for a mr, for a mrs, for a ms, for a miss, for a different
can-see: showed me, showed up, shows up, came up, brought up, popped up, displayed, displays, let me see, lets me see, gave me, takes me to,
  took me to, i'm seeing, i am seeing, i'm looking at, i was looking at, logged in and, logged into, when i log in, when i logged,
  when i opened, when i open, i can view, i can read, i can open, i can download, i can access, i was able to
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
  everyone who booked, everybody who, subscribers'
open-to-all: open to anyone, open to anybody, anyone could open, anyone could see, anyone could read, anyone can read, anyone can see,
  anyone can view, anybody could see, anybody can see, anyone could download, anyone who has the link, anyone who knows, everyone on the,
  everyone in the, everyone could open, everyone could read, everyone can open, everyone can read, everyone with access, whole office can,
  whole company can, whole school can, shared with everyone, shared with all, shared with the whole, viewable by, visible to anyone,
  visible to all, not password, no password, unprotected, unsecured, unencrypted, not encrypted, found on google, comes up on google,
  come up on google, appears on google
hacked: broken into my account, got into my account, got into my email, got into our, got into the, taken over, took over my,
  logging in as me, strange login, suspicious login, unknown login, unknown device, logged in as, ransom, encrypted our, locked our files,
  stole data, stolen data, stolen credentials, password leak, dark web, posted online by, scam email, scammers, fraudsters, fell for,
  fake invoice, fake login
authority: information commissioner's, information commissioners office, data commissioner, dpa's, data protection office
`;
