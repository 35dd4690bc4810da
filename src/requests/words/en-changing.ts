/** English: correcting, deleting, freezing, telling others and moving. `_` stands for up to three words. */
export const EN_CHANGING = `
down-as: listed me as, recorded me as, listed as a, me down as, lists me as, shows me as, me listed as
says-of-me: says i, says that i, states that i, states i
art16: article 16, art 16
art17: article 17, art 17
art18: article 18, art 18
art19: article 19, art 19
art20: article 20, art 20
fix: correct, fix, amend, amended, rectify, put right, put _ right, corrected, rectified, set it straight, sort this out, set the record
  straight, changed in, rectifying, correcting, amendment, make it right, make the correction, fixing
fixed: corrected, rectified, amended, fixed, changed everywhere, put right, set right, be changed, get changed, have _ changed
update: update, change, amend, have _ changed, get _ changed, record the new, note the new, register the new, use the new, replace,
  corrected, correct, switch, put in, enter my new
wrong: wrong, incorrect, inaccurate, error, mistake, misspelt, misspelled, outdated, out of date, incomplete, untrue, typo, mistaken, false,
  not right, misleading, mixed up, not accurate, no longer correct, not up to date
old: old, former, previous, outdated
untrue: untrue, not true, is false, never missed, never refused, not correct, isn't true, is incorrect, i never
spelled: spelt, spelled, spelling
registered: recorded, registered, down as, have me down, you have me, you have the wrong, you have my old, you still have, your records
  show, you hold, you list
contact-news: we've moved, i've moved, i have moved, have married, got married, now called, surname is now, new address, new phone, new
  number, have divorced, legal gender, moved house, i was born, my old address, my old number, new email, no longer married, new bank,
  changed my surname, changed my name, i now live, we now live, my name has changed, have changed my, am divorced, new mobile, name is now,
  i moved to, my new home, my new surname, my new name
rectify-noun: rectification
accuracy: accuracy
dispute: contest, dispute, disagree with, challenge, bestride
delete: delete, deleting, erase, erasing, erasure, remove, removing, wipe, purge, destroy, get rid of, expunge, anonymise, anonymize, take
  it out please, have _ removed, deletion of, complete deletion, take _ off your system, take me out of, have _ deleted, have _ erased, get
  _ deleted, drop my, be rid of, wiping, unlist, take my _ off, deleted from, take my details off, take me off your system, clear my,
  dispose of my, shred, discard, drop me from, bin my, bin all, bin everything, get shot of, dump my, trash my, nuke
must-go: has to go, must go, have to go, needs to go, is to go, needs to come off, has to come off, should not be there, should be gone,
  should go, should be deleted, needs deleting, must be deleted, must be erased, must be removed, has to be deleted, has to be removed,
  needs to be removed, needs to be deleted, ought to go, should come down, must come down, has to come down, needs to come down, out with
  it, should not be sitting
deleted: deleted, erased, removed, wiped, destroyed, purged, taken down, shredded, cleared, taken off, discarded, expunged
close: close, cancel, deactivate, shut
take-down: take down, take _ down, taken down, off the website, off your website, off your site, down from the, off the internet, off the
  wall, off your page, off your facebook
forgotten: be forgotten, right to erasure, right of erasure
forget-me: forget me
exercise: exercise, exercising, invoke, invoking
erase-noun: erasure, deletion
not-delete: don't delete, not delete, keep, preserve, store, hold on to, hang on to
restrict: restrict, restricting, restricted, restriction, limit the use, limit the processing, limit your, limit processing
restrict-noun: restriction
freeze: freeze, freezing, frozen, block, suspend, pause, put on hold, lock, suspended, put a hold, halt, leave _ alone, leave _ untouched,
  untouched, on ice, put _ on hold, quarantine, temporarily stop, locked
until: until, while, pending, in the meantime, for now, till, so long as
not-use: don't use, not use, stop using, nobody can use, not be used, cannot use, not to use, not process, stop processing, let nobody use,
  nobody should use, let no one use, keep it out of, keep them out of, keep my data out of, keep me out of, nobody should be using, nobody
  using, no one should be using, nothing else with, do nothing else
notuse: don't use, not use
only-store: only store, store it only, storage only, merely store, just keep it, only keep, just store, it to storage
stop: stop, stopping, cease, refrain from, desist, discontinue
use: use, using, used, process, processing, analyse, analyze, analysed
tell: tell, notify, let _ know, inform, contact, pass on, advise, asked, ask, let, pass the correction, alert, relay, write to
told: told, notified, informed
who-told: tell me who they are, who you have notified, who you notified, who you told, who you have told, who have you notified, who have
  you informed, whom you have notified, who was told, who you informed
recipients: recipients, each recipient, everyone you, everybody you, every company you, third parties, anyone you, whoever you, companies
  you, you shared, you disclosed, you gave it to, you passed, pension provider, insurer, pension fund, you sent it to, you sold, firms you,
  anybody you, partners you, agencies you, reported me to, credit bureau, credit agencies, credit reference, all those who, those you, other
  parties, other organisations, anyone else who, whoever received, who got, got the old, got it from you, who both got, who received, had it
  from you, had the list
move: transfer, move, port, send, transmit, migrate
moved: transferred, moved, sent, ported
to-other: directly to, to another, to my new, to a new, straight to, to them, new provider, another provider, another app, another company
elsewhere: elsewhere, another app, another service, load them, import into, import it, reuse, re use, a competitor, other provider
readable: machine readable, commonly used, csv, json, xml, portable format, structured format, structured machine, structured commonly,
  structured and, can read in, can import, can be imported, digital format, a format that, a format which, electronic format, file it can
  read, computer can read, computer readable, in a format, a file i can, a file that, open format, standard format, usable format,
  electronic form
portability: portability
object: object, objection, objecting, opposed, oppose, don't accept, do not accept, protest, not happy with, not ok with, not okay with, i
  disagree with, not comfortable with, i refuse, not willing to, do not consent to, not fine with, have a problem with you, i am not happy
  for, do not want you, refuse to let, no to, withhold, unwilling
not-want: don't want, do not wish, don't wish, not interested, no longer want, no longer wish, i'd rather not, would rather not, not to get,
  not to receive, never want, rather you didn't, prefer you didn't, doesn't want, fed up, sick of, never agreed, does not wish, no longer
  wishes, neither, dont want, didn't keep, never again, don't send, do not send, never send, no more promo, no more marketing, no more
  texts, stop sending, don't keep, do not keep, spare me, spare us, tired of, not want, unwanted, uninterested, no interest in, enough of,
  prefer not to, rather not get, rather not receive, not to be
must-not: must not, not allowed to, should not, shouldn't, may no longer, not entitled to, no right to, don't process, do not process, don't
  use, do not use, don't share, do not share, don't track, are not to, do not ever, you may not
not-longer: no longer, any longer, any more, anymore, changed my mind
decide: decision, decide, decided, application, assess, assessed, premium, review
auto: automated, automatically, algorithm, computer, machine, robot, ai, software, bot, no human, your system, in seconds, system turned,
  your website, generated, automatic, without any human, without human, score, chatbot, system decided, purely by, solely
nothing-left: nothing about me, no trace, nothing of mine, nothing left, nothing remains, all trace, every trace, all traces, anything left,
  nothing is left, no record of me, no records of me, no data about me, no data of mine
no-reason: no reason, no need, no right, no longer any reason, no longer need, no longer any need
dead: doesn't work, does not work, is no longer valid, is out of date, no longer in use, is wrong, is outdated
use-instead: instead, new one is, the right one
along: with me
file-word: file, format, csv, json, spreadsheet, excel, download, digital copy, zip
new-one: the new
not-any-more: i am not a debtor, i do not owe, i am no longer, i don't owe
changed: has changed, is different now, have changed
use-new: please use, from now on, use this one, going forward please
export: export, download all, extract, get out, exported, exporting, download my, take out
filmed-me: i was filmed, filmed me, caught on your camera, was recorded on, i am on your cctv
you-side: your records, your system, your systems, your database, your files, your end, on file, my account, your books, my details, my
  profile, my record, our details, the records, your register
account-word: an account, my account, the account, account with you, old account, profile with you, my profile
misstated: misquote me, misquotes me, misquoted me, confused me with, mixed me up, mixing me up, mistaken me for, misspelled my, misspelt
  my, misspell my, misspelling my, wrong year, addressed me as, got me down as, confuse me with, got my name wrong, spelling my name,
  confusing me, calling me mr, calling me mrs, calling me miss, calling me ms, call me mr, call me mrs, call me ms, misspelling me, i was
  born in, me born in, wrong date for me, wrong name for me, wrong address for me, wrong title for me, not my birthday, wrong birthday,
  isn't my birthday, got my birthday wrong, misgender, misgendered
missing: missing, leaves out, left out, omits, omitted, not listed, doesn't show, does not show, not included, isn't mentioned, is not
  mentioned, incomplete, lacks
add: add, added, insert, include, complete, completed, put on, supplement, supplemented
no-leave: never agreed, not agreed, without permission, without asking, nobody asked, never gave, did not give, no consent, didn't agree,
  did not agree, never consented, your website, your site, facebook, instagram, brochure, offline, online, google, no longer work, searching
  my name
his-object: him, her, them
gone-away: gone, offline, removed, de listed, delisted, expunged
pass-right: give them the right, send them the correct, send them the right, pass on the correction, pass the correction, send the
  correction, forward the correction, correct it with them
they-too: too, as well, also, the others, all of them, everyone
switching: switching to, switch to, changing provider, changing suppliers, changing supplier, moving to another, moving to a new, new
  supplier, new provider, another provider, another app, another service, another bank, new bank, new gym, another gym, new doctor, another
  supplier, competitor, leaving for, move to another, take them elsewhere, take it elsewhere, new insurer, different app, different
  provider, different service, new platform, another photo
stored-word: stored, held, recorded, on file, written, kept, collected, gathered, archived, on record, holds on, hold on, holding on, you've
  got on, you have on, you hold
moved-or-renamed: we've moved, i've moved, i have moved, i moved to, we have moved, have married, got married, now called, surname is now,
  my new address, our new address, new address is, new address from, moved house, changed my surname, changed my name, my name has changed,
  my name is now, am divorced, have divorced, new mobile number, my new number, my new phone number, now mrs, now mr, legal gender, maiden
  name, we now live, i now live, new home address, no longer married
spare-me: can't bear, cannot bear, cannot stand, can't stand, don't mind if i never, could do without, can do without
fix-record: correct the register, correct the record, fix the record, fix the entry, amend the entry, amend the record, correct the entry,
  correct the listing, change the entry, update the record, remove the marker, set the record, put the record straight, correct your
  records, update your records, amend your records, change your records, correct your files, fix your records
owe: i owe, don't owe, do not owe, already paid, paid in full, was paid, i sold, don't own, do not own, no longer, never was, is not, isn't,
  wrong, not married, never had
have-x-as: you have my ex, you have my old, you have me as, you have me down, you still have my, you still have me, you've got my, you've
  got me, according to your, your letters say, your letter says, your system says, your system shows, your records say, your records show,
  your website says, your records still, you list me, you spell, you write my, you show me, you address me, your system has, you've recorded
  my, you recorded my, you have recorded, you show one, you show a, yet you show, my file says, my record says, my record shows, my notes
  say, on my patient record, my profile says, my profile shows, my records say, the note says, the notes say, the report says i, the minutes
  say, your notes say, in the minutes, in your notes
change-it: change it, change that, fix it, fix this, fix that, correct it, correct this, correct that, update it, update this, amend it,
  amend this, please change, please correct, please update, please amend, swap it, put it right, put this right, put that right, sort it
  out, sort this out, have it changed, have it corrected, be corrected, needs correcting, needs changing, needs updating, needs to be
  changed, kindly put, could you fix, can you fix, please fix, kindly correct, kindly amend, kindly change, would you correct, would you
  change, can you change, could you change, could you correct, can you correct, could you update, can you update, would you update, needs to
  come off, be amended, please put
you-fixed: you have corrected, you corrected, you've corrected, thanks for correcting, thank you for correcting, you have updated, you
  updated, you've updated, thanks for updating, you fixed, you've fixed, you have fixed, you changed my, you've changed, you have changed,
  now that you, has now been corrected, have now been corrected, you amended, you have amended, thanks for fixing, has been put right,
  thanks for changing, is now correct, is correct now, are now correct, is right now, is now right
you-deleted: you have deleted, you deleted, you've deleted, thanks for deleting, thank you for deleting, you have removed, you removed,
  you've removed, you erased, you have erased, you've erased, thanks for removing, you wiped
until-fixed: until it is corrected, until corrected, until it has been corrected, until that is corrected, until it's corrected, until you
  have corrected, until you've corrected, until they are corrected, until this is corrected, until it is fixed, until it's fixed, until
  that's fixed, until fixed, until the correction, until rectified, until put right, until you correct, while you correct
get-me-out: me out of your, get me off your system, out of your systems, get my name out of, get my details out of
`;
