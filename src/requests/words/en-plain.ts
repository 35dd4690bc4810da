/** English: what people say who know no word of the law: customers, tenants, patients, pupils' parents, and their solicitors. */
export const EN_PLAIN = `
want: i'm after, i am after, i'm looking for, i am looking for, looking to get, i'm hoping, i am hoping, hoping to, any chance,
  how do i get, are you able to, would it be possible, would be great if, i'd be glad, i should be glad, be so kind, make sure, ensure,
  see to it, arrange for, could someone, can someone, could somebody, can somebody, would someone, we'd like, i'm requesting,
  i am requesting, wanna, gimme, plz
see: have sight, what's on my, what is on my, what is in my, what's written, what is written, view my, view the, go over my
copy: photocopies, print off, full set of, complete set of, audit of
give-me: could i see, can i see, may i see, get a copy, have a copy, get copies, post me, mail me, drop me, could we have, can we have,
  may we have, want to have, request a copy, request copies, want a copy, need a copy, like a copy, provide a copy, provide copies
know: ask whether, ask who, please say, please state, please list, list everything, list all, set out, setting out, shed light, clear up
what: whatever
hold: you've written, keeping, keeps, in the system, in your system, in your files, in your records, on the system, on your computer,
  on your servers, on paper, in your archive
hold-on-me: have about me, keep about me, stored about me, recorded about me, have on my, got on my
you-stored: what's on my file, what is on my file, what's in my file, what is in my file, what info, what data do you,
  what information do you, what details do you, what do you know, what you know, what you have on, what you've got, what you keep,
  what you store, what you have about, what do you have, what has been, what was written, what was recorded, what was noted,
  what's been recorded, what's been written, what's held, what's stored, what you've recorded, what you've written, what you've collected,
  you've got about, you've got on, you have on me, you have about me, whatever you have, everything you have, everything you've got,
  everything you keep, anything you have, all you have, every record, any records, any record, any file, any files, any notes, all notes,
  all the notes, all records, all the records, all documents, all correspondence, all emails, all communications, all messages,
  all recordings
who-given: which partners, been given to, sold on
where-from: how does your, source of the, source of that
who-looked: who looked, who's accessed, been snooping, access logs, list of who, record of who
access-request: subject access, data access, section 45, right to see
notes: handwritten, marking, marks, examiner, examiners, grading, references written, my reference, references about, panel, panel's,
  markings, annotations, behaviour log, incident log
recording: dash cam, bodycam, body worn, doorbell camera, ring doorbell, voicemail, voicemails, recorded calls, security camera,
  security cameras
record: rent account, student record, pupil record, patient record, medical record, dental record, health record, hospital notes, gp record,
  personnel record, interview scores, interview scoring, exam script, exam scripts, exam paper, marking sheet, account notes,
  occupational health
item: my page, sort code, id copy, landline, contact details, forename, title, initials, grades, grade, marks, exam results, school report,
  attendance, references, criminal record, conviction, ccj, arrears, missed payment, credit rating, insurance claim, no claims, vaccination,
  vaccinations, sickness absence, sick days, weight, height, blood group, browsing, cookies, search queries, subscription, subscriptions,
  loyalty card, workout data, fitness data, activity data, training log, learning record, watch history, messages, conversations, contacts,
  voiceprint, faceprint, thumbprint, fingerprints, biometrics, personal bits
data: personal bits, background, facts, paperwork, documents about, documents relating, documentation, everything about, material, file
with-me: of our son, of our daughter, me in it, where i am, of my wife, i'm visible, i'm recognisable
relative: toddler, baby, teenager, pupil, grandchild, fiancée, in laws, attorney for, lasting power, litigation friend, next friend,
  carer for, estate of
delete: take away, taken away, blank out, black out, redact, rub out, strike out, clear out, clear everything, clear all, scrub, scrubbed,
  scrap, chuck out, chuck my, throw my, get rid, rid of my, dispose of, disposed of, binned, bin the, take _ off the system,
  take _ off your files, take _ off your books, take _ off the website, take _ off your website, take _ off the site,
  take _ out of the system, take _ out of your, take _ off your records, take _ off your database, pull my, kill my, zap, permanently close,
  shut down my account, make _ disappear, deregister me
deleted: gone, scrubbed, taken out of, got rid of, binned, disappear, vanish
must-go: profile gone, account gone, photo gone, photos gone, data gone, details gone, picture gone, shouldn't be there,
  should no longer be, want out, want off, taking down, come down, come off, be gone, be taken down, be taken off, be removed, be deleted,
  be erased, be wiped, be destroyed, be shredded, is removed, are removed, is deleted, are deleted, is erased, are erased, is destroyed,
  are destroyed, no longer exists
delete-person: strike, take, scrub
forget-me: forget that i, never existed
not-longer: no more, stopped being, left your, i've left, i have left, quit, cancelled
nothing-left: leave nothing, leaving nothing, no copies, no backup, keep nothing, without keeping
no-reason: no business keeping, no grounds, no longer work, never became, didn't get the job, wasn't hired, not been hired, unsuccessful,
  haven't used
fix: straighten out, straighten this, straighten that, sort out, sorted out, sort it, rectification of, revised, revise, edit, edited, mend,
  adjust, alter, altered, be sorted, be updated
update: alter my, note my, record my, swap my, use my new, bring my
wrong: inaccuracies, inaccuracy, errors, wrongly, incorrectly, mistakenly, muddled, mix up, confused, bogus, nonsense, made up, invented,
  fabricated, a lie, lies, erroneous, invalid, stale, not me, isn't me, isn't mine, wasn't me, misrecorded, mis recorded, never happened,
  did not happen, didn't happen, should be, should read, should say, ought to be, supposed to be, rather than
untrue: never happened, didn't happen, did not happen, never said, i didn't, i did not, i don't have, i do not have, i've never,
  i have never, i am not, i'm not, wasn't me, is not my, isn't my, never lived, never smoked, not diabetic, never been, i paid, we paid,
  was paid, were paid, paid on time, paid off, settled, never signed, made up, a lie, nonsense
says-of-me: says i'm, claims i, shows me, showing me, lists me, listed me, listing me, records me, recorded me, recorded as, registered as,
  entered as, put me down, have me down, got me down, marked as, labelled me, labels me, labelled as, flagged me, flagged as, flags me,
  think i am, thinks i am, thinks i'm, think i'm, says my, states my, shows my, lists my, says our
down-as: shown as, appears as, appear as, still appears, still shows, still showing, still says, still lists, still list, still use,
  still using, still have my, still calling, still call me, still addressed, still addressing, keep calling, keep addressing,
  keeps addressing, keep spelling, keep writing
contact-news: i changed my, i've changed, we've changed, i go by, i'm now, i am now, now known as, formerly, now living, living at,
  moved to, moved out, moved in, moved away, moved flat, moved flats, moved last, just moved, recently moved, since moved, got divorced,
  getting married, just married, newly married, deed poll, transitioned, changed banks, switched banks, changed jobs, got a new, have a new
`;
