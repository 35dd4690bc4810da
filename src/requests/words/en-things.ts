/** English: people, data about them, and things that hold such data. `*data` is an ending, `cpr*` a beginning. */
export const EN_THINGS = `
i: i, i'm, i've, i'd
me: me, us
us: us, we
we: we, our
my: my, my own
his: his, her, their
your: your
you: you, your
about-me: i provided, i have provided, i've given you, you have for us, you have for me, about me, on me, regarding me, concerning me,
  relating to me, related to me, i am discussed, discuss me, i appear in, about myself, i am named, to me personally, about me and, in my
  name, linked to me, connected to me, referring to me, pertaining to me, held about me, mention me, that concern me, about my person, you
  collected, you got from me, against my name, under my name, in respect of me, with my name, on myself, in connection with me, to do with
  me, bearing my name, tied to me, attached to me, associated with me, attached to my, against my email, that is mine, relates to me, which
  relate to me, about us as tenants
about-us: about us, on us
about-him: about him, about her, on him, on her, about them, relating to him, relating to her, relating to them, concerning him, concerning
  her, her profile, concerning our client, about our client, about my client, about our son, about our daughter, about my son, about my
  daughter, about my mother, about my father, on our client, regarding our client, relating to our, relating to my, on my son, on my
  daughter, held on her, held on him, holds on her, holds on him, holds on them, wrote about her, wrote about him, about the deceased, about
  my late, on my late, for her last, for his last
about: about, on, regarding, concerning, relating, of, for
with-me: of me, i appear in, i'm in, i am in, with me in, shows me, showing me, i appear, about me, discuss my, am discussed, recorded about
  me, said about me, mention me, mentions me, mentioning me, name me, my name appears, can be recognised, can be recognized, i can be seen,
  i was discussed, was discussed, were discussed, of my accident, of my fall, of my car, of my bike, of my son, of my daughter, of my child,
  of my visit, of my call, of my conversation, of our conversation, of the accident, of the incident, of that call, showing my, showing it,
  where i fall, where i fell, when i fell, that shows me, in which i am, in which i appear, i feature, featuring me, you can see me, of us,
  from my interview, recorded of me, with my face, showing us
relative: mother, mother's, father, father's, husband, wife, son, son's, daughter, daughter's, child, child's, children, client, client's,
  parents, late husband, late wife, late mother, brother, sister, aunt, uncle, grandmother, grandfather, partner, executor, mum, dad, kid's,
  ward, mom, ella's mother, grandson, granddaughter, stepson, stepdaughter, foster child, guardian, guardian of, power of attorney,
  deceased, on behalf of, mum's, dad's, mum's account, wife's, husband's, spouse, fiancé, niece, nephew, gran, grandma, grandpa, mr lowe,
  pupil's parent, mother of, father of, parent of, parents of, our son, our daughter, we act for, acting for, instructed by
client: client, our client
data: data, information, details, info, records, record, stuff, personal info, contact details, personal details, registry, history,
  contribution history, workouts, measurements, readings, shopping, posts, purchase history, searches, movements, location data, usage data,
  usage, whatever you have, listing, notes about, entries, entry, particulars, personal file, trace, traces, metrics, footprint, sensor
  data, meter readings, metadata, habits, wish lists, wishlist, dossier
strongdata: personal data, personal information, personal details, health data, private information, personal info, medical data, personal
  records, private details, private data, personal particulars, personal file, confidential information about me, sensitive data, sensitive
  information, health information, medical information, identifying information
dataword: personal data, personal information, diagnosis, passport, health data
all: everything, all, anything, whatever, the lot, what, any, each and every, every, every single, any and all, full, complete, entire, in
  full, total, whole
item: cv, resume, cover letter, application, file, hr file, personnel file, tenant file, medical file, profile, account, name, surname,
  address, email, e mail, email address, phone number, number, mobile, mobile number, photo, photos, picture, pictures, bio, image, date of
  birth, birthday, birth date, footage, recording, interview notes, records, sickness record, job title, salary, bank number, bank details,
  passport, emergency contact, username, posts, fingerprint, health file, occupational health file, medical records, test results, gender,
  marital status, background check, credit file, credit record, performance, appraisal, payslip, social security number, likeness, voice, ip
  address, location, nationality, home address, postal address, bank account, login, social media, signature, medical condition, telephone,
  phone, personal number, username and password, first name, last name, zip code, position held, transcripts, payment details, card details,
  payment card, license plate, number plate, score, credit score, disciplinary record, training record, hr record, employment record,
  attendance record, call history, chat history, chats, complaint file, claim file, tenancy file, driving licence, driver's licence,
  licence, id card, scan, scan of my passport, passport scan, copy of my passport, certificates, diploma, health declaration, medical notes,
  allergies, blood results, blood type, prescription, medication, diagnosis, debts, debt, default, income, earnings, tax code, next of kin,
  religion, union membership, maiden name, middle name, pronouns, birthplace, place of birth, age, face, selfie, selfies, headshot,
  portrait, testimonial, forum posts, old posts, membership, booking history, order history, payment history, viewing history, browsing
  history, search history, search results, listening history, location history, purchases, movements, whereabouts, habits, step count, heart
  rate, sleep data, genetic data, dna, dna sample, blood sample, children's names, family details, contact person, plate number,
  registration number, badge photo, visitor entry, visitor record, sign in, application papers, application form, covering letter, interview
  recording, video interview, personality test, assessment, playlists, playlist, child's photo, son's photo, daughter's photo, first aid,
  qualification, qualifications, transcript, reviews, comments, degree, allergy, listing, notes say, full notes, my notes from, physio notes
our: our
record: file, hr file, personnel file, tenant file, medical file, sickness record, health file, occupational health file, medical records,
  records, footage, recording, credit file, credit record, test results, posts, background check, appraisal, emails in which, personal file,
  personnel records, call recording, profile, what is on my file, personal case, case file, student file, patient file, employee file,
  customer file, hr record, employment record, training record, disciplinary record, tenancy file, claim file, complaint file, medical
  notes, dental records, school file, school record, every report, chat log, chat logs, call log, call logs, tape, clip, clips, tape of,
  performance reviews, my calls, assessments, screening, credit report, credit history, passenger record, visitor record, social services
  file, care plan, care records, interview notes, my references, chat, recordings, full notes, case notes, clinical notes, therapy notes,
  tenancy notes, full file, psych report
notes: notes, scores, statements, assessment, assessments, appraisals, minutes, correspondence, opinions, remarks, comments, feedback,
  scorecard, score sheet, evaluation, evaluations, write up, interview notes, allegations, complaints, record of, observations, ratings,
  rating, impressions, result of, results of
report: report, background check, credit check, reference, screening, evaluation, survey, dossier, investigation, every report, reports on,
  personality test
mails: emails, mails, e mails, correspondence, messages, addresses
recording: footage, recording, video, tape, recordings, cctv, images, photographs, pictures, photos, film, clip, clips, dashcam, tapes,
  recorded call, audio, audio file, taped, the tape, that tape, the clip, video clip, cctv footage, camera footage, security footage, body
  cam, recording of
conversation: call, conversation, phone call, conversations, chat, calls, accident, incident, fall
account-mine: my account, my profile, my login, daughter's account, kid's account, my old account, an old account, an account, the account,
  my accounts, my membership, my user, my son's account, my daughter's account, my mother's account, my father's account, my entire account,
  my whole account, my whole profile, my old profile, my login and, my subscription and
image: photo, picture, image, bio, name, photos, portrait, headshot, video, story, article, old story, post, posts, quote, likeness, profile
contact: address, name, surname, number, email, mobile, phone, date of birth, home address, mobile number, phone number, postcode, zip,
  email address, title, maiden name, marital status, spelling of my name, job title, bank details
records: records, system, systems, database, crm, files, file, books, directory, register, everywhere, your records, talent pool, hr system,
  your system, your systems, your database, your files, your books, your directory, your list, your website, your site, your archive,
  archives, your archives, on file, on my account, on my profile, on my file, my record, mailing system, your letters, your emails, your
  mailing, on the account, hr records
processing: processing, processing of, process
location: movements, location, whereabouts
pronoun: it, them, those, everything, all of it, they, the photo, the picture, the image, the footage, the recording, that recording, that
  tape, the tape, the clip, the copies, the profile, the account, the records, this data, this information, these details, that data, the
  video, the listing, the whole lot, all that, all this, that information, the lot, they be corrected, that out, the entry, the notes, the
  data
marketing-list: mailing list, mailing lists, marketing list, newsletter, newsletters, marketing, email list, your list, contact list, call
  list, calling list, call lists, marketing database, sms list, texting list, whatever list, subscriber list, subscribers, distribution list
  for, list it's on, mail list, lists you, promo list, your lists, sales list, marketing lists
marketing: marketing, newsletter, newsletters, advertising, adverts, offers, promo, promos, promotional, promotions, spam, catalogues,
  catalogs, catalogue, sales people, sales calls, cold calls, junk mail, mailing list, mailshots, marketing emails, telemarketing, flyers,
  brochures, sales emails, sell me, sales pitch, commercial emails, promotional mail, mailing, campaign emails, campaigns, campaign mails,
  sell subscriptions, mailers, promotional emails, circulars, promo emails, sales messages, special offers, cold calling, sales email,
  solicitation, solicitations, leaflets, commercial messages, telemarketers, salespeople, sales team, sale texts, texts about, sales texts,
  ads, advertisements, promotion, discounts, discount codes, vouchers, cold emails, cold email, cold call, sales call, sales letters, junk,
  advertising material, direct marketing, direct mail, upsell, market research, customer surveys, satisfaction surveys, push notifications,
  personalised ads, personalized ads, targeted ads, targeted advertising, solar panels, loyalty offers, special deals, telesales, telesales
  team, sms offers, sales reps, promos!!, newsletters and, monthly mailer, mailout, mailouts, event invitations, sale emails, friday offers,
  we miss you, birthday discount, loyalty emails, marketing texts, marketing calls, your catalogue, member offers, promotional texts,
  rewards emails, promotional letters, ad mails
consent: consent, consents, my yes, my consent, consented, my agreement, photo release, my permission
permission: permission, authorisation, agreement, release, yes, licence to use, opt in, photo release
privacy: gdpr, data protection, privacy, personal data, personal information, data protection law, privacy law, subject access request, my
  data, ccpa, data protection practice, personal data protection, gdpr rules, handling of my data, handle my data, handle my information,
  handled my, treat my data, treat my information, treat people's personal data, treated my, private life, private information, my privacy,
  processing of my, data handling, data practices, use of my data, uk gdpr, data protection act, dpa 2018, erasure request, access request,
  deletion request, cookie banner, cookies, cookie, mishandled
cookie: cookie, cookies
authority: supervisory authority, ico, data protection authority, regulator, information commissioner, data protection commissioner, dpc,
  datatilsynet, dpa, data protection board, privacy commissioner, cnil, aepd, imy, data protection agency, watchdog, ombudsman, privacy
  regulator, the commissioner
dpo: dpo, data protection officer
people: customer, customers, customers', employees, employees', everyone's, staff, patients, clients, client files, applicants, applicants',
  employee, colleagues, recipients, members, anna's, patient, customer's, tenants, pupils, residents, another customer's, pupils', students,
  students', residents', passengers, donors, participants, members', patients', clients', tenants', job applicants, users, children, guests,
  parents, pupil, student, resident, tenant, applicant, candidates', guest, guests', subscriber, subscribers, supplier's, member, client's,
  another patient's, another client's, colleague's, colleague, everybody's, other customers', other customers, other patients, service
  users, job seekers, volunteers, volunteers', beneficiaries, job candidates
sensitive: payroll, salaries, bank details, medical report, medical papers, diagnosis, health data, personal data, payslip, payslips,
  personnel files, client files, customer data, patient data, employee data, hr share, hr files, private addresses, contact details, date of
  birth, passport numbers, social security numbers, customer list, medical letter, my letter, applicants' papers, cvs, medical records,
  employment contracts, salary, national insurance number, ssn, test results, resumes, patient list, member list, health records,
  confidential details, addresses of, dates of birth, on sick leave, sick leave, case files, users' cases, patient records, personal files,
  social security number, identity number, payroll spreadsheet, payroll file, pay data, salary list, salary folder, salary spreadsheet,
  salary review, salary details, wage list, spreadsheet with names, names and addresses, names and phone numbers, names and emails, home
  addresses, phone numbers, email addresses, mailing list of, customer file, customer records, customer database, customer details, client
  list, client data, client details, hr records, hr report, employee records, employee list, staff list, staff records, signed contracts,
  signed employment, employment records, disciplinary letter, disciplinary file, dismissal letter, sick note, sick notes, blood results, lab
  results, scan results, x rays, prescriptions, pupils' grades, school reports, passport copies, passport scans, id documents, id copies,
  driving licences, cpr numbers, id numbers, credit card, card numbers, card details, bank statements, account numbers, tax returns,
  application forms, cover letters, criminal records, social services, case notes, medical file, medical files, patient file, patient files,
  patient notes, health information, personal details, list of members, list of customers, list of patients, list of employees, list of
  tenants, participant list, attendee list, guest list, every address, invoices and home addresses, students' grades, personal contracts
addresses: addresses, address, emails
orders: order history, orders, name, account, details, records
your-org: you have, your
`;
