/** English: people, data, things that hold data, things that do not, and other voices than a person's own. */
export const EN_THINGS = `
i: i, i'm, i've, i'd
me: me, us
us: us, we
we: we, our
my: my, my own
his: his, her, their
your: your
you: you, your
about-me: i provided, i have provided, i've given you, you have for us, you have for me, about me, on me, regarding me, concerning me, relating to me, related to me, i am discussed, discuss me, i appear in, about myself, i am named, to me personally, about me and, in my name, linked to me, connected to me, referring to me, pertaining to me, held about me, mention me, that concern me, about my person, you collected, you got from me
about-us: about us, on us
about-him: about him, about her, on him, on her, about them, relating to him, relating to her, relating to them, concerning him, concerning her, her profile
about: about, on, regarding, concerning, relating, of, for
with-me: of me, i appear in, i'm in, i am in, with me in, shows me, showing me, i appear, about me, discuss my, am discussed, recorded about me, said about me, mention me, mentions me, mentioning me, name me, my name appears, can be recognised, can be recognized, i can be seen, i was discussed, was discussed, were discussed
relative: mother, mother's, father, father's, husband, wife, son, son's, daughter, daughter's, child, child's, children, client, client's, parents, late husband, late wife, late mother, brother, sister, aunt, uncle, grandmother, grandfather, partner, executor, mum, dad, kid's, ward, mom
client: client, our client
data: data, information, details, info, records, record, stuff, personal info, contact details, personal details, registry, history, contribution history, workouts, measurements, readings, shopping, posts, purchase history, searches, movements, location data, usage data, usage, whatever you have, listing, notes about, entries, entry, particulars
strongdata: personal data, personal information, personal details, health data, private information, personal info, medical data, personal records
dataword: personal data, personal information, diagnosis, passport, health data
all: everything, all, anything, whatever, the lot, what, any
item: cv, resume, cover letter, application, file, hr file, personnel file, tenant file, medical file, profile, account, name, surname, address, email, e mail, email address, phone number, number, mobile, mobile number, photo, photos, picture, pictures, bio, image, date of birth, birthday, birth date, footage, recording, interview notes, records, sickness record, job title, title, salary, bank number, bank details, passport, emergency contact, username, posts, fingerprint, health file, occupational health file, medical records, test results, gender, marital status, background check, credit file, credit record, performance, appraisal, payslip, social security number, letter, image, likeness, voice, ip address, location, nationality, home address, postal address, bank account, login, social media, signature, medical condition, telephone, phone, personal number, username and password, first name, last name, zip code, position held, references, transcripts, payment details, card details, payment card, license plate, number plate
our: our
record: file, hr file, personnel file, tenant file, medical file, sickness record, health file, occupational health file, medical records, records, footage, recording, credit file, credit record, test results, posts, background check, appraisal, emails in which, personal file, personnel records, call recording, profile, what is on my file
notes: notes, scores, statements, assessment, assessments, appraisals, references, minutes, correspondence, opinions, remarks
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
list: list, lists, rota, waiting list, distribution, newsletter, mailing, thread, cc, group, call, meeting, invite, calendar, email list, invoice, on call, marketing
distribution: distribution, report, rota, waiting list, meeting, invite, thread, on call, dl, calendar, project
marketing-list: mailing list, mailing lists, marketing list, newsletter, newsletters, marketing, email list, your list
marketing: marketing, newsletter, newsletters, advertising, adverts, offers, promo, promos, promotional, promotions, spam, catalogues, catalogs, catalogue, sales people, sales calls, cold calls, junk mail, mailing list, mailshots, marketing emails, telemarketing, flyers, brochures, sales emails, sell me, sales pitch, commercial emails, promotional mail, mailing
consent: consent, consents
permission: permission, authorisation, agreement, release, yes
privacy: gdpr, data protection, privacy, personal data, personal information, data protection law, privacy law, subject access request, my data, ccpa, data protection practice
cookie: cookie, cookies
authority: supervisory authority, ico, data protection authority, regulator, information commissioner, data protection commissioner, dpc, datatilsynet, dpa
dpo: dpo, data protection officer
people: customer, customers, customers', employees, employees', everyone's, staff, patients, clients, client files, applicants, applicants', employee, colleagues, recipients, members, anna's, patient, customer's, tenants, pupils, residents, another customer's
sensitive: payroll, salaries, bank details, medical report, medical papers, diagnosis, health data, personal data, payslip, payslips, personnel files, client files, customer data, patient data, employee data, hr share, hr files, private addresses, contact details, date of birth, passport numbers, social security numbers, customer list, medical letter, my letter, applicants' papers, cvs, medical records, employment contracts, salary, national insurance number, ssn, test results, resumes, patient list, member list, health records, confidential details, addresses of, dates of birth, on sick leave, sick leave, case files, users' cases, patient records, personal files
addresses: addresses, address, emails
orders: order history, orders, name, account, details, records
your-org: you have, your
notdata: order, invoice, meeting, calendar, supplier, product, products, shipment, shipments, delivery, parcel, slide, headline, contract, clause, rent, canteen, tender, purchase order, container, document, draft, project, warehouse, domain, dns, api, git, branch, meter, exam, phone list, points, voucher, company name, canteen hours, lease, statement for, friday, gate, pallets, duplicate, bill, parking, comment, watermark, deal, deals sheet, curve, trades, desk, counterparty, counterparties, gas, pipeline, po number, agreement, proposal, spreadsheet, last email, last message, booking, hotel, truck, ship's, fridge, webinar, slides
goods: pallets, goods, order, shipment, newspapers
contract: contract, clause, bill, invoice
time: before ten, am, meeting, pm, today, tomorrow
tender: tender, server room, building, freedom of information
offer: our offer, my application
product: demo, webinar, free, sign up, our guide, our ai, a human reviews
ours: our newsletter, our marketing, newsletter draft, advertise, advertising in, please add me, our customers, campaign
third: customer, customers, the user, users, data subject, data subjects, employees, employee, individuals, claimant, a customer, the customer
third-only: suppliers
third-news: regulator has, fined
plural: access requests, requests, erasure requests
news: fined, attackers, patch, imagine, drill, training, next week's drill, could, flaw, notice to customers, not affected, news, virus alert, warning
training: training, course, drill, workshop, webinar
company-sends: we sent
company: you have the right, you may withdraw, you may also, you can withdraw, you may ask, you can ask, you may request, you can request, we have received your, thank you for your request, we confirm that, you have been unsubscribed, you are receiving this, you received this, if you no longer wish, to unsubscribe, unsubscribe here, manage preferences, if you would like to, if you'd like to, if you'd rather, if you wish, you have asked us, the processor shall, the controller, data subject shall, you may object, you may close, you may see, we may, we will, we keep applications, we process, we use cookies, we do not sell, received it in error, received this in error, you can view, you may lodge, if any of your, data processing agreement, your rights, all staff, we hold about you, we will not, you can opt out, you may opt out, unsubscribe link, click here, privacy policy, privacy notice, our policy, as an employee you, under applicable law, please notify the sender, intended recipient, we collect, we use your, we store, we erase, can be withdrawn at any time, if you receive, if you send, go to settings, write to us, use the link, a data subject, data subject objects, we have 72 hours, our processing, call it straight
hypothetical: if a customer, test case, imagine, example, as a user, a customer writes, when a customer, what do we do if, user story, proposed wording, draft reply, article 17 reads, how long do we have to, how many customers, training, workshop, agenda, finding, we help companies, question, a customer asks, customers who ask, case law, new ruling, in that case, our guide, thesis, macro for, the new dashboard, should be able to, the vendor, hiring, how do you handle
other: filing, filings, filling, reasearch, complete, content, contents, structure, structures, tacked, tack
its: its
`;
