/** English: what people say who know no word of the law: customers, tenants, patients, pupils' parents, and their solicitors. */
export const EN_PLAIN = `
want: i'm after, i am after, i'm looking for, i am looking for, looking to get, i'm hoping, i am hoping, hoping to, any chance,
  what do i have to do to, how do i go about, how do i get, how would i, am i able to, are you able to, would it be possible,
  would be great if, i'd be glad, i should be glad, i'd be obliged, be so kind, make sure, ensure, see to it, arrange for, could someone,
  can someone, could somebody, can somebody, would someone, we'd like, my client requires, our client requires, i'm requesting,
  i am requesting, wanna, gimme, plz
see: look into my file, have sight, what's on my, what is on my, what's in my, what is in my, what does my file, what's written,
  what is written, view my, view the, go over my
copy: photocopies, print off, duplicate of my, full set of, complete set of, everything on my file, everything in my file, audit of,
  export of my
give-me: could i see, can i see, may i see, let me look, get hold of my, get a copy, have a copy, get copies, post me, mail me, drop me,
  get back my, could we have, can we have, may we have, want to have, request a copy, request copies, requesting a copy, want a copy,
  need a copy, like a copy, provide a copy, provide copies, shown to me
know: ask whether, ask who, please say, please state, please list, list everything, list all, set out, setting out, could you say,
  shed light, clear up
what: whatever
hold: you've written, keeping, keeps, in the system, in your system, in your systems, in your files, in your records, in your database,
  on the system, on your computers, on your computer, on your servers, in the cloud, on paper, in your archive, in your archives
hold-on-me: got on me, have about me, got about me, keep on me, keep about me, stored on me, stored about me, stored under my,
  recorded about me, recorded on me, written about me, collected about me, collected on me, gathered on me, gathered about me,
  hold under my, holding on me, holding about me, keeping on me, keeping about me, have under my name, have against my, on me in your,
  knows about me, know about us, have on us, hold on us, hold about us, keep on us, have on my, hold on my, hold about my, have about my,
  held about my, held on my, keep on my, keep about my, got on my
you-stored: what's on my file, what is on my file, what's in my file, what is in my file, what info, what data do you,
  what information do you, what details do you, what do you know, what you know, what you have on, what you've got, what you keep,
  what you store, what you have about, what do you have, what has been, what was written, what was recorded, what was noted,
  what's been recorded, what's been written, what's held, what's stored, what you've recorded, what you've written, what you've collected,
  you've got about, you've got on, you have on me, you have about me, whatever you have, everything you have, everything you've got,
  everything you keep, anything you have, all you have, every record, any records, any record, any file, any files, any notes, all notes,
  all the notes, all records, all the records, all documents, all correspondence, all emails, all communications, all messages,
  all recordings
who-given: who you pass, who did you pass, who did you give, who did you sell, who did you share, who did you send, who have you passed,
  who have you told, who have you sent, who has seen my, who has got my, who's got my, who's seen my, who's had my, whom did you,
  which firms have, which firms got, which organisations have, which partners, who else have you, who else did, did you pass my,
  did you give my, did you sell my, did you share my, have you passed my, have you given my, been passed on to, been sold to,
  been shared with, been given to, been disclosed to, handed my details, where my data has gone, where my details went,
  where my details have, where has my data, where did my data, where has my information, ended up with my, sold on
where-from: where did you find, where you found, where did my, how come you have my, how come you know, how have you got, how have you come,
  how you've got, how on earth did you get, how do you know my, how do you have my, how does your, how did your company get, who gave you,
  who told you, who passed you, who sold you, where my details came, where my number came, where my data came, where this information came,
  source of the, source of that, obtained my details, obtained my number, obtained my email, never gave you my, never given you my
who-looked: who's been looking, who looked, who logged in, who's accessed, who went into, been snooping, looked at my record,
  looked at my file, logs of access, access logs, log of who, list of who, record of who
access-request: subject access, data access, section 45, right to see, right to a copy, right to know what
notes: handwritten, marking, marks, examiner, examiners, grading, references written, my reference, references about, panel, panel's,
  markings, annotations, behaviour log, incident log
recording: dash cam, bodycam, body worn, doorbell camera, ring doorbell, voicemail, voicemails, recorded calls, security camera,
  security cameras
record: rent account, student record, pupil record, patient record, medical record, dental record, health record, hospital notes, gp record,
  personnel record, interview scores, interview scoring, exam script, exam scripts, exam paper, marking sheet, account notes,
  occupational health
item: my page, sort code, direct debit details, id copy, landline, contact details, forename, title, initials, grades, grade, marks,
  exam results, school report, attendance, references, criminal record, conviction, ccj, arrears, missed payment, credit rating,
  insurance claim, no claims, vaccination, vaccinations, sickness absence, sick days, weight, height, blood group, browsing, cookies,
  search queries, subscription, subscriptions, loyalty card, workout data, fitness data, activity data, training log, learning record,
  watch history, messages, conversations, contacts, voiceprint, faceprint, thumbprint, fingerprints, biometrics, personal bits,
  bits and pieces about me
data: personal bits, background, facts, paperwork, documents about, documents relating, documentation, everything about, material, file
with-me: of our son, of our daughter, of our child, of our children, with our daughter in, with our son in, my face is, my face on,
  my voice on, me on it, me in it, where i am, i'm on it, i am on it, i'm on your, of my grandson, of my kids, of my wife, of my husband,
  where you see me, i'm visible, i am visible, i'm recognisable
relative: toddler, baby, teenager, pupil, grandchild, fiancée, in laws, attorney for, lasting power, litigation friend, next friend,
  carer for, estate of
delete: take away, taken away, blank out, black out, redact, rub out, strike out, clear out, clear everything, clear all, scrub, scrubbed,
  scrap, chuck out, chuck my, throw away my, throw out my, throw my, get rid, rid of my, dispose of, disposed of, binned, bin the,
  take off your, take _ off the system, take _ off your files, take _ off your books, take _ off the website, take _ off your website,
  take _ off the site, take _ out of the system, take _ out of your, take _ off your records, take _ off your database, pull my,
  pull the photo, pull the video, kill my, zap, terminate my account, terminate my profile, permanently close, close down my,
  shut down my account, shut my account, cancel my account, cancel my profile, make _ disappear, de register me, deregister me
deleted: gone, scrubbed, taken out of, got rid of, binned, disappear, vanish
must-go: like it gone, want it gone, want them gone, profile gone, account gone, photo gone, photos gone, data gone, details gone,
  picture gone, gone for good, should not still be, shouldn't still be, shouldn't be there, should no longer be, want out, want off,
  need it off, need them off, want it off, want them off, want it down, want them down, taking down, come down, come off, be gone,
  be taken down, be taken off, be removed, be deleted, be erased, be wiped, be destroyed, be shredded, is removed, are removed, is deleted,
  are deleted, is erased, are erased, is destroyed, are destroyed, no longer exists, not exist any
delete-person: forget all about, strike, take, scrub
forget-me: forget all about me, forget i ever, forget i was, forget that i, pretend i never, as if i never, as though i never, never existed
not-longer: no more, stopped being, left your, i've left, i have left, quit, cancelled
nothing-left: nothing of ours, leave nothing, leaving nothing, no copies, no copy of, no backup, don't keep anything, do not keep anything,
  keep nothing, not keep any, without keeping, anything of mine, anything about me left, anything that identifies me
no-reason: no business keeping, no grounds, no basis to keep, no purpose in, no point in keeping, no longer a customer, no longer a tenant,
  no longer a patient, no longer a member, no longer a student, no longer a pupil, no longer work, no longer employed, never became,
  didn't get the job, did not get the job, was not hired, wasn't hired, not been hired, unsuccessful, position was filled,
  haven't been a customer, have not been a customer, haven't used, not used it in, have not used
fix: put things right, set things right, straighten out, straighten this, straighten that, make a correction, get it right, get this right,
  get that right, sort out, sorted out, sort it, rectification of, revised, revise, edit, edited, mend, adjust, alter, altered,
  be set right, be sorted, be updated, bring up to date, bring it up to date, bring them up to date
update: alter my, note my, make a note of my, record my, swap my, use my new, put my new, put down my new, bring my, keep my details current
wrong: inaccuracies, inaccuracy, errors, wrongly, incorrectly, mistakenly, muddled, mix up, confused, bogus, nonsense, made up, invented,
  fabricated, a lie, lies, erroneous, invalid, stale, not me, isn't me, isn't mine, is not mine, wasn't me, misrecorded, mis recorded,
  never happened, did not happen, didn't happen, not what happened, not what i said, not how i, should be, should read, should say,
  ought to be, ought to read, ought to say, supposed to be, rather than
untrue: never happened, didn't happen, did not happen, never said, i didn't, i did not, i don't have, i do not have, i've never,
  i have never, i am not, i'm not, wasn't me, is not my, isn't my, never lived, never smoked, not diabetic, never been, i paid, we paid,
  was paid, were paid, paid on time, paid off, settled, never signed, made up, a lie, nonsense
says-of-me: says i'm, says that i'm, states that i'm, claims i, claims that i, claiming that i, describes me as, described me as,
  describing me as, shows me, showing me, lists me, listed me, listing me, records me, recorded me, recording me as, recorded as,
  registered as, entered as, entered me as, put me as, put me down, have me as, have me down, got me as, got me down, marked as,
  marked me as, marking me as, labelled me, labels me, labelled as, flagged me, flagged as, flags me, think i am, thinks i am, thinks i'm,
  think i'm, says my, states my, shows my, lists my, says our, records that i, noted that i, notes that i, written that i
down-as: registered me as, flagged me as, marked me as, labelled me as, described me as, showing me as, shown as, appears as, appear as,
  still appears, still shows, still showing, still says, still lists, still list, still use, still using, still have my, still got my,
  still calling, still call me, still addressed, still addressing, keep calling, keep addressing, keeps addressing, keep spelling,
  keep writing, keep getting my
contact-news: i changed my, i've changed, we've changed, i go by, i now go by, i'm now, i am now, now known as, formerly, now living,
  living at, moved to, moved out, moved in, moved away, moved flat, moved flats, moved last, just moved, recently moved, since moved,
  got divorced, getting married, just married, newly married, took my husband's, taken my husband's, took my wife's, deed poll,
  transitioned, changed banks, switched banks, changed jobs, changed my email, changed my number, changed my phone, got a new, have a new
`;
