/** English: asking to see what is held. `_` stands for up to three words. */
export const EN_ASKING = `
want: want, would like, i'd like, please, pls, request, requests, require, demand, need, could you, can you, can i, could i, may i, kindly,
  would you, must, expect, wish, grateful, entitled, ask, asking, prefer, let me, would love, i'd love, appreciate, should like, insist, can
  we, could we, is it possible, i seek, seeking, do you mind, look forward to, shall, will you, curious, like you to, like to
see: see, inspect, access to my, read, look at, access to all, access to any, access to the personal, access to personal, to view, viewing,
  shown, have a look, look through, check what, sight of, have access to, gain access to, get access to, listen to, review what, peruse,
  look over, go through, viewed, to hear, hear what was
copy: copy, copies, print out, printout, transcript, extract, pdf of, overview of, full list, list of all, photocopy, duplicates, printouts,
  screenshot, screenshots, dump, full record, complete record, full history, summary of, a list of, breakdown
disclose: disclose, disclosure, supply, provide, produce, furnish, turn over, surrender, hand me, hand over, disclosing, release, make
  available, made available
give-me: send me, give me, send it over, provide me, email me, let me have, i want, want all, could i have, may i have, can i have, can i
  get, get all, supply, hand over, forward me, share with me, let me see, i would like all, give us, send us, get me, let us have, could i
  get, i'd like, i'd appreciate, please send, please forward, please email, please provide, send through, send over, send across, put it all
  in an email, respond with, i need, i require, obtain, receive, show me, dig out, could you send, can you send, would you send, can u send,
  download, fetch
know: know, tell me, inform me, find out, explain, clarify, like to learn, hear what, ask what, learn what, be informed, state what, told,
  tell us, curious, wonder, wondering, advise, inform us, say what, spell out, enlighten me, details of, be clear about, confirm, learned
  about me
what: what, which, what's
hold: have, hold, holds, store, stored, keep, kept, process, processed, recorded, record, know, got, retain, collected, collect, held,
  wrote, worked out, gathered, made, said, down as, written down, noted, saved, possess, in your possession, on file, maintain, on your
  books, on your system, written about, put down, filed, logged, log, archived, amassed, accumulated, compiled, holding, say about, listed
hold-on-me: have on me, hold about me, hold on me, know about me, have got on me, have for me, held on me, kept on me, know of me
retain: keep, keeping, store, storing, hold, holding, retain, retaining, still have, hang on to, have on file, sitting in, sit on, cling to,
  clinging to, archived, archive, possess, sitting on, keeps
ignored: ignored, incomplete, no reply
disclose-me: disclosed to me
lying: kept, stored, on file, held, sitting, still there, archived, still around
where-from: where did you get, where you got, how did you get, how you got, how did you obtain, where you obtained, how you obtained, who
  supplied, where did you obtain, got my details from, where do you have, come by my, came by my, got hold of my, laid hands on my, in
  possession of my, source of my, come to have my, came to have my, who gave you my, who passed you my, how did you find me, pass you my,
  you got my name, you got my number, you got my email, you got my address, do you know my name, you get hold of my, you obtained my, you
  found my, where did you acquire my, how did you acquire my
who-given: who you have given, who have you given, who you gave, who have you shared, who you have shared, who else has, do you sell, do you
  share, whom you have disclosed, who you share, who has received, who else you, who else got, whom have you, with whom you, whom you share,
  have you sold, who receives my, who gets my, shared my, who has my, given my details, who you've shared, who you've given, who you've
  sold, who you shared, who sees my, who else sees, which third parties, which companies have, which companies you, every organisation you,
  every company you, every organization you, all organisations you, anyone you have, who can get at, names of the companies, with whom my,
  to whom my, to whom you, who had my, passed my details to which, whom my details were
who-looked: looked me up, has looked at, have looked at, who accessed, who has accessed, has viewed, who has been in, who has been looking,
  who looked at, who has seen, who has read, who opened, looked into my, looked up my, been in my, been into my, has opened, accessed my,
  access log, audit log, audit trail, snooped, who viewed, who read, who has been reading
art15: article 15, art 15
access-request: dsar, right of access, access to my personal data, asked for my data, asked for access to my, access to the personal data,
  sar, access request, access to everything you, access to what you, access to the data you, right to access, information request under, a
  request for my data, requested my data, requested my personal data, access under article, access to my records, access to my file, request
  for access
asked-for: asked for, requested, i asked, asked you for, wrote asking, sent a request, sent you a request, submitted, made a request,
  chasing, follow up on, following up, second time, reminder, wrote to you
reply: reply, response, heard nothing, no answer, not heard, where is it, month is up, deadline, overdue, still waiting, nothing back, got
  nothing, not received anything, no word, silence, one month, a month ago, weeks ago
how-long: how long, how many years, retention period
explain: explain, explanation, reasoning, how come, understand
logic: logic, how the decision, how it was made, basis, factors, how it works, criteria, what went into, feed in, fed in, weighed,
  weighting, how the algorithm, how your algorithm, how the score, how your system
whether: whether, if you hold, if you have, if you process, if you store, if you keep
you-stored: did you keep, did you record, did you store, did you save, have you recorded, have you stored, have you kept, do you keep, do
  you store, you hold, you have recorded, you have stored, you have kept, do you have on, do you have about, are you holding, are you
  keeping, do you process, have you written, have you noted, have you gathered, have you collected, do you actually know, have you got, do
  you really have, have you saved, have you logged, is held, is stored, is kept, are stored, are held, have you filed, have you archived, is
  recorded, has been recorded, u have
basis: based on, relied on, behind the decision, basis for, come from, comes from, rests on, based upon, went into, relied upon, derived
  from, worked out
where-from-you: where you got my, where did you get my, how did you get my, where you have my, how you came by, where you found my, where
  did you find my
something-about: anything about, anything on, something about, any information about, any records of, anything held, any data on, any data
  about, any record of, any trace of, any details on, any details about, any files on, a file on
you-collected: have collected, have gathered, have stored, have recorded, have saved, you store, you collect, you hold, you keep, have kept,
  have compiled, have obtained, have logged, have noted, have got on, possess, keep on, hold on, keep about, hold about, process about,
  collect about
what-for: what do you use, what you use, what it is used for, for what purpose, what are you using, what purposes, why you keep, what for,
  to what end, why do you need, why you need, why do you keep, why do you have, what use, what you do with, what do you do with
who-word: who, whom, which companies, which organisations, which organizations, what companies, names of, which firms, which parties, which
  authorities, every organisation, every company, which departments
you-wrote: you took, you made, you wrote, written down, wrote down, was written, were written, were taken, were made, noted about me, notes
  about me, wrote about me, said about me, kept by, made by, the panel, from my interview, during my interview, after my interview,
  interviewer, interviewers, my line manager, my manager, was said about, alleged about me
event: accident, fell, slipped, tripped, hit, scratched, dented, stolen, theft, assault, attacked, my car, my bike, incident, injured, spoke
  with, spoke to, rang, phoned, called your, call with, taped, are recorded, was recorded, is recorded, on the phone, visited, my visit, car
  park, parking lot, reception, i was there, collision, crash
gave-on: passed on my, given my data, given my details, sold my, sell my, gave my, passed my, handed my, disclosed my, disclosed to, shared
  with, gets my, receives my, get at them, have you sold, pass my, passed them, has access to my
share-done: shared, sold, passed, disclosed, given
score: score, rating, assessment
said-of: talked to, spoke to, spoke with, said
your-notes: your handwritten notes, your notes on, those notes, notes on my, your own notes, the notes you, your file on, your report on,
  the notes about, your assessment of me
`;
