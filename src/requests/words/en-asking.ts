/** English: asking to see what is held. `_` stands for up to three words. */
export const EN_ASKING = `
want: want, would like, i'd like, please, pls, request, requests, require, demand, need, could you, can you, can i, could i, may i, kindly,
  would you, must, expect, wish, grateful, entitled, ask, asking, prefer, let me, would love, i'd love, appreciate, should like, insist,
  can we, could we, is it possible, i seek, seeking, do you mind, look forward to, shall, will you, curious, like you to, like to
see: see, inspect, access to my, read, look at, access to all, access to any, access to personal, to view, viewing, shown, have a look,
  look through, check what, sight of, have access to, gain access to, get access to, listen to, review what, peruse, look over, go through,
  viewed, to hear
copy: copy, copies, print out, printout, transcript, extract, pdf of, overview of, full list, list of all, photocopy, duplicates, printouts,
  screenshot, screenshots, dump, full record, complete record, full history, summary of, a list of, breakdown
disclose: disclose, disclosure, supply, provide, produce, furnish, turn over, surrender, hand me, hand over, disclosing, release,
  make available, made available
give-me: send me, give me, send it over, provide me, email me, let me have, i want, want all, could i have, may i have, can i have,
  can i get, get all, supply, hand over, forward me, let me see, give us, send us, get me, could i get, i'd like, i'd appreciate,
  please send, please forward, please email, please provide, send through, send over, send across, respond with, i need, i require, obtain,
  receive, show me, dig out, could you send, can you send, would you send, can u send, download, fetch
know: know, tell me, inform me, find out, explain, clarify, like to learn, hear what, ask what, learn what, be informed, state what, told,
  tell us, curious, wonder, wondering, advise, inform us, say what, spell out, enlighten me, details of, be clear about, confirm,
  learned about me
what: what, which, what's
hold: have, hold, holds, store, stored, keep, kept, process, processed, recorded, record, know, got, retain, collected, collect, held,
  wrote, worked out, gathered, made, said, down as, written down, noted, saved, possess, in your possession, on file, maintain,
  on your books, on your system, written about, put down, filed, logged, log, archived, amassed, accumulated, compiled, holding, say about,
  listed
hold-on-me: have on me, hold about me, hold on me, know about me, have for me
retain: keep, keeping, store, storing, hold, holding, retain, retaining, still have, hang on to, have on file, sitting in, sit on, cling to,
  clinging to, archived, archive, possess, sitting on, keeps
ignored: ignored, incomplete, no reply
lying: kept, stored, on file, held, sitting, still there, archived, still around
where-from: where did you get, how you got, how you obtained, who supplied, come by my
who-given: who else you, with whom you, shared my, which companies have, every organisation you, every company you, who can get at,
  names of the companies
who-looked: has looked at, have looked at, who accessed, has viewed, who has been in, who opened, been in my, has opened, accessed my,
  access log, audit log, audit trail, snooped, who viewed, who read
art15: article 15, art 15
access-request: dsar, right of access, asked for my data, sar, access request, right to access, request for access
asked-for: asked for, requested, i asked, asked you for, wrote asking, sent a request, submitted, chasing, follow up on, following up,
  second time, reminder, wrote to you
reply: reply, response, heard nothing, no answer, not heard, where is it, month is up, deadline, overdue, still waiting, nothing back,
  got nothing, not received anything, no word, silence, one month, a month ago, weeks ago
how-long: how long, how many years, retention period
explain: explain, explanation, reasoning, how come, understand
logic: logic, how the decision, basis, factors, how it works, criteria, feed in, fed in, weighed, weighting
whether: whether, if you have, if you keep
you-stored: did you keep, did you record, did you store, did you save, have you recorded, have you stored, have you kept, do you keep,
  do you store, you hold, you have recorded, you have stored, you have kept, do you have on, do you have about, are you holding,
  are you keeping, do you process, have you written, have you noted, have you gathered, have you collected, do you actually know,
  have you got, do you really have, have you saved, have you logged, is held, is stored, is kept, are stored, are held, have you filed,
  have you archived, is recorded, has been recorded, u have
basis: based on, relied on, basis for, come from, comes from, rests on, based upon, went into, relied upon, derived from, worked out
something-about: anything about, anything on, something about, any information about, anything held, any data about, any record of,
  any details about, a file on
you-collected: have collected, have gathered, have stored, have recorded, have saved, you store, you collect, you hold, you keep, have kept,
  have compiled, have obtained, have logged, have noted, possess, keep on, hold on, keep about, hold about, process about, collect about
what-for: what do you use, for what purpose, what purposes, what for, why do you have, what use, what you do with
who-word: who, whom, which companies, which organisations, which organizations, what companies, names of, which firms, which parties,
  which authorities, every organisation, every company, which departments
you-wrote: you took, you made, you wrote, written down, wrote down, was written, were written, were taken, were made, kept by, made by,
  the panel, interviewer, interviewers, my line manager, my manager, alleged about me
event: accident, fell, slipped, tripped, hit, scratched, dented, stolen, theft, assault, attacked, my car, my bike, incident, injured,
  spoke with, spoke to, rang, phoned, called your, call with, taped, are recorded, was recorded, is recorded, on the phone, visited,
  my visit, car park, parking lot, reception, i was there, collision, crash
gave-on: passed on my, sold my, sell my, gave my, passed my, handed my, disclosed my, disclosed to, shared with, gets my, receives my,
  get at them, pass my, passed them, has access to my
share-done: shared, sold, passed, disclosed, given
score: score, rating, assessment
said-of: talked to, spoke to, spoke with, said
your-notes: your handwritten notes, those notes, your file on
`;
