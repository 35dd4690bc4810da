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
  collected, you got from me
about-us: about us, on us
about-him: about him, about her, on him, on her, about them, relating to him, relating to her, relating to them, concerning him, concerning
  her, her profile
about: about, on, regarding, concerning, relating, of, for
with-me: of me, i appear in, i'm in, i am in, with me in, shows me, showing me, i appear, about me, discuss my, am discussed, recorded about
  me, said about me, mention me, mentions me, mentioning me, name me, my name appears, can be recognised, can be recognized, i can be seen,
  i was discussed, was discussed, were discussed
relative: mother, mother's, father, father's, husband, wife, son, son's, daughter, daughter's, child, child's, children, client, client's,
  parents, late husband, late wife, late mother, brother, sister, aunt, uncle, grandmother, grandfather, partner, executor, mum, dad, kid's,
  ward, mom
client: client, our client
data: data, information, details, info, records, record, stuff, personal info, contact details, personal details, registry, history,
  contribution history, workouts, measurements, readings, shopping, posts, purchase history, searches, movements, location data, usage data,
  usage, whatever you have, listing, notes about, entries, entry, particulars
strongdata: personal data, personal information, personal details, health data, private information, personal info, medical data, personal
  records
dataword: personal data, personal information, diagnosis, passport, health data
all: everything, all, anything, whatever, the lot, what, any
item: cv, resume, cover letter, application, file, hr file, personnel file, tenant file, medical file, profile, account, name, surname,
  address, email, e mail, email address, phone number, number, mobile, mobile number, photo, photos, picture, pictures, bio, image, date of
  birth, birthday, birth date, footage, recording, interview notes, records, sickness record, job title, title, salary, bank number, bank
  details, passport, emergency contact, username, posts, fingerprint, health file, occupational health file, medical records, test results,
  gender, marital status, background check, credit file, credit record, performance, appraisal, payslip, social security number, letter,
  likeness, voice, ip address, location, nationality, home address, postal address, bank account, login, social media, signature, medical
  condition, telephone, phone, personal number, username and password, first name, last name, zip code, position held, references,
  transcripts, payment details, card details, payment card, license plate, number plate
our: our
record: file, hr file, personnel file, tenant file, medical file, sickness record, health file, occupational health file, medical records,
  records, footage, recording, credit file, credit record, test results, posts, background check, appraisal, emails in which, personal file,
  personnel records, call recording, profile, what is on my file, personal case, case file, student file, patient file, employee file,
  customer file
notes: notes, scores, statements, assessment, assessments, appraisals, minutes, correspondence, opinions, remarks
report: report, background check, credit check, reference
mails: emails, mails, e mails, correspondence, messages, addresses
recording: footage, recording, video, tape, recordings, cctv, images, photographs, pictures, photos, film
conversation: call, conversation
account-mine: my account, my profile, my login, daughter's account, kid's account
image: photo, picture, image, bio, name, photos
contact: address, name, surname, number, email, mobile, phone, date of birth
records: records, system, systems, database, crm, files, file, books, directory, register, everywhere, your records, talent pool, hr system
processing: processing, processing of, process
location: movements, location, whereabouts
pronoun: it, them, those, everything, all of it, they
marketing-list: mailing list, mailing lists, marketing list, newsletter, newsletters, marketing, email list, your list
marketing: marketing, newsletter, newsletters, advertising, adverts, offers, promo, promos, promotional, promotions, spam, catalogues,
  catalogs, catalogue, sales people, sales calls, cold calls, junk mail, mailing list, mailshots, marketing emails, telemarketing, flyers,
  brochures, sales emails, sell me, sales pitch, commercial emails, promotional mail, mailing, campaign emails, campaigns, campaign mails,
  sell subscriptions, mailers, promotional emails, circulars, promo emails, sales messages, special offers, cold calling, sales email,
  solicitation, solicitations, leaflets, commercial messages, telemarketers, salespeople, sales team
consent: consent, consents, my yes
permission: permission, authorisation, agreement, release, yes
privacy: gdpr, data protection, privacy, personal data, personal information, data protection law, privacy law, subject access request, my
  data, ccpa, data protection practice
cookie: cookie, cookies
authority: supervisory authority, ico, data protection authority, regulator, information commissioner, data protection commissioner, dpc,
  datatilsynet, dpa
dpo: dpo, data protection officer
people: customer, customers, customers', employees, employees', everyone's, staff, patients, clients, client files, applicants, applicants',
  employee, colleagues, recipients, members, anna's, patient, customer's, tenants, pupils, residents, another customer's, pupils', students,
  students', residents', passengers, donors, participants, members', patients', clients', tenants', job applicants, users, children, guests
sensitive: payroll, salaries, bank details, medical report, medical papers, diagnosis, health data, personal data, payslip, payslips,
  personnel files, client files, customer data, patient data, employee data, hr share, hr files, private addresses, contact details, date of
  birth, passport numbers, social security numbers, customer list, medical letter, my letter, applicants' papers, cvs, medical records,
  employment contracts, salary, national insurance number, ssn, test results, resumes, patient list, member list, health records,
  confidential details, addresses of, dates of birth, on sick leave, sick leave, case files, users' cases, patient records, personal files,
  social security number, identity number
addresses: addresses, address, emails
orders: order history, orders, name, account, details, records
your-org: you have, your
`;
