/** English: asking to see what is held. `_` stands for up to three words. */
export const EN_ASKING = `
want: want, would like, i'd like, please, pls, request, requests, require, demand, need, could you, can you, can i, could i, may i, kindly,
  would you, must, expect, wish, grateful, entitled, ask, asking, prefer, let me
see: see, inspect, access to my, read, look at, have sight of, access to all, access to any, access to the personal, access to personal,
  asked to see, get to read, to view, viewing, shown, have a look, look through, check what
copy: copy, copies, print out, printout, transcript, extract, pdf of, overview of, full list, list of all, photocopy, summary of all
disclose: disclose, disclosure, supply, provide me with, release to me, provide
give-me: send me, give me, send it over, provide me, supply me, email me, let me have, i want, i would like to receive, i'd like to receive,
  want all, want to receive, could i have, may i have, can i have, can i get, get all, supply, hand over, forward me, share with me, let me
  see, i would like all, i want all, give us, send us, receive all, receive a
know: know, tell me, let me know, inform me, find out, confirm whether, explain, wondering what, find out what, clarify, like to learn, hear
  what, ask what, curious what, be told, learn what, be informed, state what, let us know what, details of what
what: what, which, what's, which details
hold: have, hold, holds, store, stored, keep, kept, process, processed, recorded, record, know, got, retain, collected, collect, held,
  wrote, worked out, gathered, made, said, down as, record about, you still have, written down, noted, saved, gathered about, possess, in
  your possession, on file, maintain, have collected, is held, are held, hold on
hold-on-me: have on me, hold about me, hold on me, know about me
retain: keep, keeping, store, storing, hold, holding, retain, retaining, still have, hang on to, holding on to, hold on to, keep hold of,
  carry on keeping, have on file
ignored: ignored, incomplete, no reply
disclose-me: disclosed to me
lying: kept, stored, on file, held
where-from: where did you get, where you got, how did you get, how you got, how did you obtain, where you obtained, how you obtained, who
  supplied, where did you obtain, got my details from, where do you have
who-given: who you have given, who have you given, who you gave, who have you shared, who you have shared, who else you have, who else has,
  do you sell, do you share, whom you have disclosed, who you share, who has received, who else you, who else got, whom have you, with whom
  you, whom you share, have you sold, who receives my, who gets my, shared my, who has my, given my details
who-looked: looked me up, has looked at, have looked at, who accessed, who has accessed, have looked me up, has viewed, who has been in, who
  has been looking, who looked at, who has seen, who has read, who opened
art15: article 15, art 15
access-request: subject access request, data subject access request, dsar, right of access, access to my personal data, asked for my data,
  my access request, asked for access to my, access to the personal data
asked-for: asked for, requested, i asked
reply: reply, response
how-long: how long
explain: explain, explanation, reasoning
logic: logic, how the decision, how it was made, basis
whether: whether, if you hold, if you have, if you process, if you store, if you keep
you-stored: did you keep, did you record, did you store, did you save, have you recorded, have you stored, have you kept, do you keep, do
  you store, do you hold, you hold, you have recorded, you have stored, you have kept, have you got recorded, do you have on, do you have
  about, have you got on, have you got about, are you holding, are you keeping, do you process
basis: based on, relied on, behind the decision, basis for
where-from-you: where you got my, where did you get my, how did you get my, where you have my, how you came by, where you found my, where
  did you find my
something-about: anything about, anything on, something about, any information about, any records of
you-collected: have collected, have gathered, have stored, have recorded, have saved, you store, you collect, you hold, you keep, have kept
what-for: what do you use, what you use, what it is used for, for what purpose, what are you using, what purposes, why you keep
`;
