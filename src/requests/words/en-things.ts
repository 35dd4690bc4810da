/** English: people, data about them, and things that hold such data. `*data` is an ending, `cpr*` a beginning. */
export const EN_THINGS = `
i: i, i'm, i've, i'd
me: me, us
us: us, we
we: we, our
my: my
his: his, her, their
your: your
you: you, your
about-me: i provided, i have provided, you have for us, you have for me, about me, on me, regarding me, concerning me, i am discussed,
  discuss me, about myself, in my name, mention me, you collected, against my name, under my name, with my name, on myself
about-us: about us, on us
about-him: about him, about her, on him, on her, about them, relating to him, concerning him, concerning her, her profile, about my client,
  relating to our, relating to my
about: about, on, regarding, concerning, relating, of, for
with-me: of me, i'm in, i am in, with me in, shows me, showing me, i appear, about me, discuss my, am discussed, mention me, mentions me,
  mentioning me, name me, was discussed, were discussed, of my accident, of my fall, of my car, of my son, of my visit, of our conversation,
  of the accident, of the incident, showing my, showing it, in which i am, i feature, featuring me
relative: mother, mother's, father, father's, husband, wife, son, son's, daughter, daughter's, child, child's, children, client, client's,
  parents, brother, sister, aunt, uncle, grandmother, grandfather, partner, executor, mum, dad, kid's, ward, mom, grandson, granddaughter,
  stepson, stepdaughter, guardian, power of attorney, deceased, on behalf of, mum's, dad's, wife's, husband's, spouse, fiancé, niece,
  nephew, gran, grandma, grandpa, mr lowe, pupil's parent, parent of, we act for, acting for, instructed by, children's, kids, kids'
client: client
data: data, information, details, info, records, record, stuff, registry, history, workouts, measurements, readings, shopping, posts,
  searches, movements, usage, whatever you have, listing, notes about, entries, entry, particulars, trace, traces, metrics, footprint,
  metadata, habits, wish lists, wishlist, dossier
strongdata: personal data, personal information, personal details, health data, private information, personal info, medical data,
  personal records, private details, private data, personal particulars, personal file, sensitive data, sensitive information,
  health information, medical information, identifying information
dataword: personal data, personal information, diagnosis, passport, health data
all: everything, all, anything, whatever, the lot, what, any, every, full, complete, entire, total, whole
item: cv, resume, cover letter, application, file, profile, account, name, surname, address, email, e mail, number, mobile, photo, photos,
  picture, pictures, bio, image, date of birth, birthday, birth date, footage, recording, interview notes, records, sickness record, salary,
  bank details, passport, emergency contact, username, posts, fingerprint, test results, gender, marital status, background check,
  credit record, performance, appraisal, payslip, likeness, voice, location, nationality, login, social media, signature, medical condition,
  telephone, phone, zip code, position held, transcripts, payment details, card details, payment card, license plate, score,
  disciplinary record, training record, hr record, employment record, call history, chat history, chats, licence, id card, scan,
  certificates, diploma, health declaration, medical notes, allergies, blood results, blood type, prescription, medication, diagnosis,
  debts, debt, default, income, earnings, tax code, next of kin, religion, pronouns, birthplace, age, face, selfie, selfies, headshot,
  portrait, testimonial, membership, booking history, order history, payment history, viewing history, search history, search results,
  listening history, purchases, movements, whereabouts, habits, step count, heart rate, sleep data, genetic data, dna, blood sample,
  children's names, family details, contact person, visitor entry, visitor record, sign in, covering letter, video interview,
  personality test, assessment, playlists, playlist, first aid, qualification, qualifications, transcript, reviews, comments, degree,
  allergy, listing, notes say, full notes, my notes from, physio notes, old mailbox, children's profiles, kids' profiles, drawings,
  half hourly readings, albums
our: our
record: file, sickness record, records, footage, recording, credit record, test results, posts, background check, appraisal,
  emails in which, profile, personal case, hr record, employment record, training record, disciplinary record, medical notes, school record,
  every report, call log, call logs, performance reviews, my calls, assessments, screening, credit report, credit history, passenger record,
  visitor record, care plan, interview notes, my references, chat, recordings, full notes, case notes, clinical notes, therapy notes,
  tenancy notes, psych report
notes: notes, scores, statements, assessment, assessments, appraisals, minutes, correspondence, opinions, remarks, comments, feedback,
  scorecard, score sheet, evaluation, evaluations, write up, allegations, complaints, record of, observations, ratings, rating, impressions,
  result of, results of
report: report, background check, credit check, reference, screening, evaluation, survey, dossier, investigation, reports on,
  personality test
mails: emails, mails, correspondence, messages, addresses
recording: footage, recording, video, recordings, cctv, images, photographs, pictures, photos, film, dashcam, recorded call, audio, taped,
  body cam
conversation: call, conversation, conversations, chat, calls, accident, incident, fall
account-mine: my account, my profile, my login, daughter's account, kid's account, my accounts, my membership, my user, my subscription and
image: photo, picture, image, bio, name, photos, portrait, headshot, video, story, article, post, posts, quote, likeness, profile
contact: address, name, surname, number, email, mobile, phone, date of birth, postcode, zip, title, marital status, bank details
records: records, system, systems, database, crm, files, file, books, directory, register, everywhere, talent pool, your list, your website,
  your site, your archive, archives, on my account, on my profile, my record, your letters, your emails, your mailing, on the account
processing: processing, process
location: movements, location, whereabouts
pronoun: it, them, those, everything, they, the photo, the picture, the image, the footage, the recording, that recording, that tape,
  the tape, the clip, the copies, the profile, the account, the records, this data, this information, these details, that data, the video,
  the listing, all that, all this, that information, the lot, that out, the entry, the notes, the data
marketing-list: mailing list, mailing lists, newsletter, newsletters, marketing, email list, your list, contact list, call list,
  calling list, call lists, sms list, texting list, whatever list, subscriber list, subscribers, distribution list for, list it's on,
  mail list, lists you, promo list, your lists, sales list
marketing: marketing, newsletter, newsletters, advertising, adverts, offers, promo, promos, promotional, promotions, spam, catalogues,
  catalogs, catalogue, sales people, sales calls, cold calls, mailshots, telemarketing, flyers, brochures, sales emails, sell me,
  sales pitch, commercial emails, mailing, campaign emails, campaigns, campaign mails, sell subscriptions, mailers, circulars,
  sales messages, cold calling, sales email, solicitation, solicitations, leaflets, commercial messages, telemarketers, salespeople,
  sales team, sale texts, texts about, sales texts, ads, advertisements, promotion, discounts, discount codes, vouchers, cold emails,
  cold email, cold call, sales call, sales letters, junk, direct mail, upsell, market research, push notifications, solar panels, telesales,
  sales reps, promos!!, monthly mailer, mailout, mailouts, event invitations, sale emails, we miss you, birthday discount, loyalty emails,
  rewards emails, ad mails, webinar invitation, webinar invitations, event invitation
consent: consent, consents, my yes, consented, my agreement, photo release, my permission
permission: permission, authorisation, yes, opt in, my release, my agreement
privacy: gdpr, data protection, privacy, personal data, personal information, my data, ccpa, handled my, treated my, private life,
  private information, processing of my, data handling, data practices, dpa 2018, erasure request, access request, deletion request,
  cookies, cookie, mishandled
cookie: cookie, cookies
authority: supervisory authority, ico, regulator, information commissioner, dpc, datatilsynet, dpa, privacy commissioner, cnil, aepd, imy,
  watchdog, ombudsman, the commissioner
dpo: dpo, data protection officer
people: customer, customers, customers', employees, employees', everyone's, staff, patients, clients, client files, applicants, applicants',
  employee, colleagues, recipients, members, anna's, patient, customer's, tenants, pupils, residents, pupils', students, students',
  residents', passengers, donors, participants, members', patients', clients', tenants', users, children, guests, parents, pupil, student,
  resident, tenant, applicant, candidates', guest, guests', subscriber, subscribers, supplier's, member, client's, another patient's,
  colleague's, colleague, everybody's, job seekers, volunteers, volunteers', beneficiaries, job candidates
sensitive: payroll, salaries, bank details, medical report, medical papers, diagnosis, health data, personal data, payslip, payslips,
  personnel files, client files, customer data, patient data, employee data, hr share, hr files, private addresses, contact details,
  date of birth, customer list, medical letter, my letter, applicants' papers, cvs, medical records, employment contracts, salary,
  national insurance number, ssn, test results, resumes, patient list, member list, health records, addresses of, dates of birth,
  sick leave, case files, users' cases, patient records, personal files, social security number, identity number, pay data, wage list,
  names and addresses, home addresses, phone numbers, email addresses, customer file, customer records, customer database, customer details,
  client list, client data, client details, hr records, hr report, employee records, employee list, staff list, staff records,
  signed contracts, signed employment, employment records, disciplinary letter, disciplinary file, dismissal letter, sick note, sick notes,
  blood results, lab results, scan results, x rays, prescriptions, school reports, id documents, id copies, driving licences, cpr numbers,
  id numbers, credit card, card numbers, card details, bank statements, account numbers, tax returns, application forms, cover letters,
  criminal records, social services, case notes, medical file, medical files, patient file, patient files, patient notes,
  health information, personal details, list of members, list of customers, list of employees, participant list, attendee list, guest list,
  every address, personal contracts, rent arrears, arrears letters, test result
addresses: addresses, address, emails
orders: order history, orders, name, account, details, records
your-org: you have, your
`;
