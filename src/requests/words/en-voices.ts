/** English: how organisations, teachers and novelists speak of rights, and what is no data about a person. */
export const EN_VOICES = `
keep: don't delete, do not delete, disregard my, never mind, keep my account, not to delete
self-done: i deleted, i've deleted, i have deleted, i removed, by accident, when i press, i've updated, when i click, restore, i have
  updated, i updated
self: i am sending, i'm sending, i will send, i'll send, attached is my, here is my, here are my, please find my, enclosed is my, please
  find attached, attached are my, i attach, see my attached, i've sent, i sent
done: has been deleted, have been deleted, we have deleted, thanks for, thank you for deleting, was deleted
thanks: thanks for deleting, thank you for deleting, thanks for removing, all good now
ask-consent: your consent, consent form, give consent
hesitate: hesitate
none: no, none, any
nobody-see: nobody can see, no one can see
about-erasure: of the erasure, of the deletion, of its erasure, of my erasure, about the deletion
earlier-objection: my objection
in-my-view: in my view
faq: how do i get a copy, how do i delete, how do i withdraw, how can i access, how can i delete, how do i object, how do i unsubscribe, how
  do i correct, how can i withdraw, can i have my
not-lost: get lost, lost in, lost our, lost to
their-consent: their consent
list: list, lists, rota, distribution, newsletter, mailing, thread, cc, group, call, meeting, invite, calendar, invoice, marketing
distribution: distribution, report, rota, waiting list, meeting, invite, thread, on call, dl, calendar, project, lunch, course, trip, party,
  seminar, conference, tournament, class, portal alerts
notdata: order, invoice, meeting, calendar, supplier, product, products, shipment, shipments, delivery, parcel, slide, headline, contract,
  clause, rent, canteen, tender, container, document, draft, project, warehouse, domain, dns, api, git, branch, meter, exam, phone list,
  points, voucher, company name, lease, statement for, friday, gate, pallets, duplicate, bill, parking, comment, watermark, deal, deals
  sheet, curve, trades, desk, counterparty, counterparties, gas, pipeline, po number, agreement, proposal, spreadsheet, last email, last
  message, booking, hotel, truck, ship's, fridge, webinar, slides, this email, this mail, this message, my last mail, local files, shared
  drive, service agreement, balance, savings, money, funds, stop by, booth, room, seat, essay, thesis, presentation, washing machine,
  printer, timesheet, luggage, flight, roster, shift, homework, assignment, pitch deck
goods: pallets, goods, order, shipment, newspapers
contract: contract, clause, bill, invoice
time: before ten, am, meeting, pm, today, tomorrow
tender: tender, server room, building, freedom of information
offer: our offer, my application
product: demo, webinar, free, sign up, our guide, our ai, a human reviews
ours: our newsletter, our marketing, newsletter draft, advertise, advertising in, please add me, our customers, campaign
third: customer, customers, the user, users, data subject, data subjects, employees, employee, individuals, claimant
third-only: suppliers
third-news: regulator has, fined
plural: requests
news: fined, attackers, patch, imagine, drill, training, could, flaw, notice to customers, not affected, news, virus alert, warning, in the
  event of a, in the event that, if we become aware, data breaches
training: training, course, drill, workshop, webinar
company-sends: we sent
company: you have the right, you may withdraw, you may also, you may ask, you can ask, you may request, you can request, we have received
  your, thank you for your request, we confirm that, you have been unsubscribed, you are receiving this, you received this, if you no longer
  wish, to unsubscribe, unsubscribe here, manage preferences, if you would like to, if you'd like to, if you'd rather, if you wish, you have
  asked us, the processor shall, the controller, data subject shall, you may object, you may close, you may see, we may, we will, we keep
  applications, we process, we use cookies, we do not sell, received it in error, received this in error, you can view, you may lodge, if
  any of your, data processing agreement, your rights, all staff, we hold about you, you can opt out, you may opt out, unsubscribe link,
  click here, privacy policy, privacy notice, our policy, as an employee you, under applicable law, please notify the sender, intended
  recipient, we collect, we use your, we store, we erase, can be withdrawn at any time, if you receive, if you send, go to settings, write
  to us, use the link, a data subject who, a data subject has, a data subject can, a data subject may, a data subject asks, a data subject must, a data
  subject wants, a data subject withdraws, if a data subject, when a data subject, that a data subject, of a data subject, by a data subject,
  from a data subject, data subject objects, we have 72 hours, our processing, call it straight, delete it from your system,
  delete this message, delete this email, delete this e-mail from your, can withdraw, may withdraw their, can at any time, patients can,
  customers can, users can, employees can, members can, may at any time, people can, if you have moved, if you have changed, let us know if
  you have, advertising initiative, personalized advertising, your mozilla account, may contact us, we have decided, we decided, we will
  stop, which data we have, what data we have, data we have about, you may complain, you can complain
hypothetical: if a customer, test case, imagine, example, as a user, a customer writes, when a customer, what do we do if, user story,
  proposed wording, draft reply, article 17 reads, how long do we have to, how many customers, workshop, agenda,  we help
  companies, a customer asks, customers who ask, case law, new ruling, in that case, our guide, thesis, macro for, the new
  dashboard, should be able to, the vendor, hiring, how do you handle, just testing, i am testing, i'm testing, only a test, this is a test,
  no action needed, what to do if, rehearse, rehearsal, if a laptop
other: filing, filings, filling, reasearch, complete, content, contents, structure, structures, tacked, tack
its: its
addressed: you, your, yours, please, pls, kindly, hi, hello, dear, sir, madam, thanks, you've, you're, u, regards
art77: article 77, art 77
`;
