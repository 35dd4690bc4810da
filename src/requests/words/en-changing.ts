/** English: correcting, deleting, freezing, telling others and moving. `_` stands for up to three words. */
export const EN_CHANGING = `
down-as: listed as a, me down as, shows me as
says-of-me: says i, states that i, states i
art16: article 16, art 16
art17: article 17, art 17
art18: article 18, art 18
art19: article 19, art 19
art20: article 20, art 20
fix: correct, fix, amend, amended, rectify, put right, put _ right, corrected, rectified, sort this out, set the record straight,
  changed in, rectifying, correcting, amendment, make it right, fixing
fixed: corrected, rectified, amended, fixed, changed everywhere, put right, set right, be changed, get changed, have _ changed
update: update, change, amend, have _ changed, get _ changed, record the new, note the new, use the new, replace, corrected, correct,
  switch, put in
wrong: wrong, incorrect, inaccurate, error, mistake, misspelt, misspelled, outdated, out of date, incomplete, untrue, typo, mistaken, false,
  not right, misleading, mixed up, not accurate, not up to date
old: old, former, previous, outdated
untrue: untrue, not true, is false, never missed, never refused, not correct, isn't true, is incorrect, i never
spelled: spelt, spelled, spelling
registered: recorded, registered, down as, have me down, you have me, you still have, your records show, you hold, you list
contact-news: we've moved, i've moved, i have moved, have married, got married, now called, new address, new phone, new number,
  have divorced, legal gender, moved house, i was born, my old address, my old number, new email, new bank, changed my name,
  have changed my, am divorced, new mobile, my new home
rectify-noun: rectification
accuracy: accuracy
dispute: contest, dispute, disagree with, challenge, bestride
delete: delete, deleting, erase, erasing, erasure, remove, removing, wipe, purge, destroy, expunge, anonymise, anonymize, have _ removed,
  deletion of, complete deletion, take _ off your system, have _ deleted, have _ erased, get _ deleted, drop my, wiping, unlist,
  take my _ off, deleted from, clear my, shred, discard, drop me from, bin my, bin all, bin everything, dump my, trash my, nuke
must-go: has to go, must go, have to go, needs to go, is to go, should not be there, should go, needs deleting, ought to go, out with it,
  should not be sitting
deleted: deleted, erased, removed, wiped, destroyed, purged, taken down, shredded, cleared, taken off, discarded, expunged
close: close, cancel, deactivate, shut
take-down: take down, take _ down, taken down, off the website, down from the, off the internet, off the wall
forgotten: be forgotten, right to erasure
forget-me: forget me
exercise: exercise, exercising, invoke, invoking
erase-noun: erasure, deletion
not-delete: don't delete, not delete, keep, preserve, store, hold on to, hang on to
restrict: restrict, restricting, restricted, restriction, limit your, limit processing
restrict-noun: restriction
freeze: freeze, freezing, frozen, block, suspend, pause, lock, suspended, put a hold, halt, leave _ alone, untouched, on ice, quarantine,
  temporarily stop, locked
until: until, while, pending, in the meantime, for now, till, so long as
not-use: don't use, not use, stop using, nobody can use, not be used, cannot use, not to use, not process, stop processing, let nobody use,
  let no one use, keep it out of, keep them out of, keep my data out of, keep me out of, nobody using, nothing else with
notuse: don't use, not use
only-store: only store, storage only, merely store, only keep, just store, it to storage
stop: stop, stopping, cease, refrain from, desist, discontinue
use: use, using, used, process, processing, analyse, analyze, analysed
tell: tell, notify, inform, contact, pass on, advise, asked, ask, let, alert, relay, write to
told: told, notified, informed
recipients: recipients, each recipient, everyone you, everybody you, every company you, third parties, anyone you, whoever you,
  companies you, you shared, you disclosed, you passed, pension provider, insurer, pension fund, you sent it to, you sold, firms you,
  anybody you, partners you, agencies you, credit bureau, credit agencies, credit reference, those you, other parties, other organisations,
  anyone else who, whoever received, who got, got the old, who both got, who received
move: transfer, move, port, send, transmit, migrate
moved: transferred, moved, sent, ported
to-other: directly to, to another, to my new, to a new, straight to, to them, new provider, another provider, another app, another company
elsewhere: elsewhere, another app, another service, load them, import into, import it, reuse, re use, a competitor, other provider
readable: machine readable, commonly used, csv, json, xml, portable format, structured format, structured machine, structured commonly,
  structured and, can read in, can import, can be imported, digital format, a format that, a format which, electronic format,
  file it can read, computer can read, computer readable, in a format, a file i can, a file that, open format, standard format,
  usable format, electronic form
portability: portability
object: object, objection, objecting, opposed, oppose, don't accept, do not accept, protest, not happy with, i disagree with,
  not comfortable with, i refuse, not willing to, do not consent to, do not want you, no to, withhold, unwilling
not-want: don't want, do not wish, don't wish, not interested, no longer want, i'd rather not, would rather not, not to get, not to receive,
  never want, prefer you didn't, doesn't want, fed up, sick of, never agreed, does not wish, no longer wishes, neither, dont want,
  didn't keep, never again, don't send, do not send, never send, no more promo, stop sending, don't keep, spare me, spare us, tired of,
  not want, unwanted, uninterested, no interest in, enough of, not to be
must-not: must not, not allowed to, should not, shouldn't, may no longer, not entitled to, no right to, don't process, don't use,
  do not use, don't share, do not share, don't track, are not to, do not ever
not-longer: no longer, any longer, any more, anymore, changed my mind
decide: decision, decide, decided, application, assess, assessed, premium, review
auto: automated, automatically, algorithm, computer, machine, robot, ai, software, bot, no human, your system, in seconds, system turned,
  your website, generated, automatic, without human, score, chatbot, system decided, purely by, solely
nothing-left: nothing about me, no trace, nothing left, nothing remains, all trace, every trace, all traces, anything left
no-reason: no reason, no need, no right, no longer need
dead: doesn't work, does not work, is no longer valid, is out of date, is wrong, is outdated
use-instead: instead, the right one
along: with me
file-word: file, format, csv, json, spreadsheet, excel, download, digital copy, zip
new-one: the new
not-any-more: i am no longer
changed: has changed, have changed
use-new: please use, from now on, use this one, going forward please
export: export, download all, extract, get out, exported, exporting, download my, take out
filmed-me: i was filmed, filmed me
you-side: your records, your system, your systems, your database, your files, your end, on file, my account, your books, my details,
  my profile, my record, our details, the records, your register
account-word: an account, my account, the account, account with you, old account, my profile
misstated: misquote me, misquotes me, misquoted me, confused me with, mistaken me for, misspelled my, misspelt my, misspell my,
  misspelling my, wrong year, got me down as, got my name wrong, confusing me, calling me mr, misspelling me, i was born in, me born in,
  wrong date for me, not my birthday, wrong birthday, misgender, misgendered
missing: missing, leaves out, left out, omits, omitted, not listed, doesn't show, does not show, not included, isn't mentioned, incomplete,
  lacks
add: add, added, insert, include, complete, completed, put on, supplement, supplemented
no-leave: never agreed, not agreed, without permission, without asking, nobody asked, never gave, did not give, no consent, didn't agree,
  did not agree, never consented, your website, your site, facebook, instagram, brochure, offline, online, google, no longer work,
  searching my name
his-object: him, her, them
gone-away: gone, offline, removed, de listed, delisted, expunged
pass-right: give them the right
they-too: too, as well, also, the others, all of them, everyone
switching: switching to, switch to, changing provider, changing suppliers, changing supplier, moving to another, moving to a new,
  new supplier, new provider, another provider, another app, another service, another bank, new bank, new gym, another gym, new doctor,
  another supplier, competitor, leaving for, move to another, take them elsewhere, new insurer, different app, different provider,
  different service, new platform, another photo
stored-word: stored, held, recorded, on file, written, kept, collected, gathered, archived, on record, holds on, hold on, holding on,
  you have on, you hold
moved-or-renamed: we've moved, i've moved, i have moved, i moved to, we have moved, have married, got married, now called, my new address,
  our new address, new address is, new address from, moved house, changed my name, am divorced, have divorced, my new number, now mrs,
  now mr, legal gender, maiden name
spare-me: can't bear, cannot bear, cannot stand, can't stand, could do without
fix-record: set the record
owe: i owe, don't owe, already paid, paid in full, was paid, i sold, don't own, do not own, no longer, never was, is not, isn't, wrong,
  not married, never had
have-x-as: you have my ex, you have me down, you've got my, you've got me, according to your, your letter says, your records show,
  you spell, you've recorded my, you have recorded, you show one, yet you show, my file says, my notes say, on my patient record,
  in your notes
change-it: change it, change that, fix it, fix this, fix that, correct it, correct this, correct that, update it, update this, amend it,
  amend this, please change, please correct, please update, please amend, swap it, put it right, put that right, sort it out, sort this out,
  be corrected, needs correcting, needs changing, needs updating, needs to be changed, kindly put, could you fix, can you fix, please fix,
  kindly correct, kindly amend, kindly change, would you change, can you change, could you change, could you correct, can you correct,
  could you update, can you update, needs to come off, be amended, please put
you-fixed: you corrected, you've corrected, you updated, you've updated, you fixed, you've fixed, you have fixed, you've changed,
  you have changed, now that you, has now been corrected, have now been corrected, you amended, thanks for fixing, is now correct,
  are now correct, is right now
you-deleted: you deleted, you've deleted, thanks for deleting, you removed, you've removed, you erased, you've erased, thanks for removing,
  you wiped
until-fixed: until corrected, until fixed, until rectified
`;
