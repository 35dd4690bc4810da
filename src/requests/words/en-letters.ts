/** English: the words of authorities, of processors, and of a colleague who tells what somebody asked for. */
export const EN_LETTERS = `
dpa: data protection commission, data protection commissioner, data protection agency, data protection authority, authority for privacy protection
dpa-us: we are the information commissioner's, we are the data protection, we are the supervisory
complaint-made: complains
asks-verb: ask, asks, request, requests, require, requires, invite, invites
asks-statement: statement, your observations, your response, your comments, following questions, reply within, respond within, reply to this,
  answer within, submissions, explain how
asks-deadline: by the, no later than, within, before
hearing: hearing of the parties, consultation of the parties
supposed: if, when, whenever, how to, in the event, any breach, any personal, shall, may have to, how many, will notify
article-about: article about, blog, newsletter, read more about, new guidance, our guide, podcast, webinar, seminar
notifies: notify you, notifying you, inform you, informing you, informed you, advise you, alert you, make you aware, write to you, writing to you,
  we regret, regret to, notified you, tell you, letting you know, let you know
incident: security incident, unauthorised access, unauthorized access, unauthorised third, unauthorized third, unauthorised party,
  unauthorised person, intrusion, attacker, hacker
happened: discovered, detected, occurred, affected, affecting, experienced, happened, became aware, gained access, took place, identified, suffered
exposed-word: exposed, exfiltrated, compromised, copied, stolen, accessed, affected, disclosed, leaked, obtained
leaked-word: leaked, leak
your-people: your employees, your employees', your customers, your customers', your staff, your users, your clients, your patients, your members,
  your data, your personal, entrusted to us, your organisation's data, your company's data
personal-word: personal data, names, email addresses, personal information, id numbers, salaries
as-processor: as your processor, as your data processor, as a processor, as a data processor, on your behalf, process for you,
  data processing agreement, as controller
art33: article 33, art 33
unharmed: not affected, no impact, not impacted, not been affected, none of your, unaffected, no personal data, no customer data
protects: protect, protects, protecting, protection against, prevent, preventing, prevents, defend, insurance
supplier: supplier, vendor, processor, hosting provider, service provider, subcontractor
supplier-says: says, writes, tells us, told us, informs us, informed us, reports, reported, has informed, wrote
caller: called, phoned, rang, a call from, on the phone, came by, stopped by, at the desk, at reception, told me, spoke to, spoke with, phone call,
  dropped in
they-want: he wants, she wants, they want, he would like, she would like, he asked, she asked, asked us, asks us, asked to, he asks, she asks,
  he is asking, she is asking, is asking for, wants us, wants her, wants his, said he, said she, he says, she says, said that, demanded, requested,
  wants to
receive-word: sent, receive, know, told
their-data: his data, her data, his details, her details, his personal, her personal, his information, her information, personnel file, his file,
  her file, about him, about her, on him, on her, his name, her name, his address, her address, his date, her date, his cv, her cv, his application,
  her application, his account, her account, his health, her health, their data, their details
sales-call: called by, calls from, contacted, sales calls
his-consent: his consent, her consent
they-object: he objects, she objects, objects to, objected to
they-complain: complained about, complained that, complaining about, complain about
`;
