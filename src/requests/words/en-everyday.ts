/** English: everyday and roundabout ways to say what the other tables say plainly, by what the words stand for. */
export const EN_EVERYDAY = `
see: look up what, take a look, have a read, read through, read back, get sight, a look at, a peek, get to read, get to see, set eyes on,
  let me look, be shown, see for myself, browse through, get a look
give-me: get hold of, get my hands on, let us have, furnish me, furnish us, run off, dig up, fish out, pass me, forward us, mail us, posted to me,
  sent to me, emailed to me, put in the post, might i have, might we have, share with me, kindly share, pls share, get a read of
you-stored: you've put down, you put down, what you've put, what's been put, what's been said, what was said about, what they wrote,
  what he wrote, what she wrote, what's noted, what there is on, what there is about, held against my, in your books, keeps on me,
  you know of me, what it knows, has learned about, it knows about, on record about, been written up, is there any record, do you remember what,
  what's there on
hold-on-me: know of me, learnt about me, got about me, there is on me, there is about me
where-from: who gave you, who told you, how come you have, how come you've, from whom you, from whom did, how do you know, how did you know,
  who sold you, how did you come by, got hold of my, came by my, where you had
who-given: who has had mine, have had mine, whom you've told, who else has, who else had, who else knows, who has seen, where it's gone,
  gone since, whom you've
fix: put it straight, set it straight, set that straight, set this straight, get it right, get that right, get this right, make it say,
  put the right, switch them over, bring _ up to date, brought up to date, make _ complete, issue a corrected, issue a revised,
  brought in line, in line with the facts, untangle, disentangle, dissociate, sort _ out, be altered, be changed, swap _ for, change over,
  spell it, write it properly, put me down, make good
wrong: has it wrong, have it wrong, got it wrong, gets it wrong, way off, back to front, mixed me, mix me up, wrong way round, garbled,
  mangled, isn't so, not so, not the case, the opposite, backwards, transposed, swapped round, another person's, somebody else's,
  the other way, far too, half of it
untrue: never did, never have, never was, never were, am not, not what i said, what i said was, did no such, no such thing, was never,
  were never, is not mine, he isn't, she isn't, she's never, he's never, he never, she never, we're not, they aren't, nothing of the kind
delete: get shot of, be shot of, chuck it, chuck them, chuck that, chuck the, burn it, burn them, burn the, shredding, the shredder,
  lose my number, lose our number, cross me off, cut me out, cut him out, cut her out, obliterate, eradicate, incinerate, ditch, do away with,
  done away with, rid yourselves, rid your, pull it, pull the, pull that, tear up, torn up, rip up, make it vanish, make _ vanish,
  make _ go away, not exist, cease to exist, stop existing, have done with, unpublish, take it all, take the page, take the photo,
  clear off, clean out, empty out, forget about me, bin that, bin it, bin them
must-go: out with, be off your, be gone, has no business, have no business, no business there, goes out, comes out, come out there
retain: hang on, hanging on, hold on to, holding on, holding onto, hold onto, sat on, have lying, got lying, lying around, in your drawer,
  in your drawers, still got, still sits, still sitting, survives, still floating, still hanging, still in there, still on there
no-reason: no use for, no further use, nobody needs, no one needs, no longer needed, no point in, none of your business, can't see why,
  don't see why, see no cause, any cause for, over and done, been and gone, gone home now, high time, never came of it, came to nothing
freeze: sealed, seal it, seal, under lock, lock it away, park it, parked, lie still, lie there, leave it be, leave it alone, hands off,
  stay put, put on hold, on hold, ring fence, ring fenced, quarantined, put a stop on, in the safe, keep it shut, cover it
until: as long as, whilst, before you've, before it's, for the time being, meantime, in the interim, till then, until then, while it's,
  while you, while they, till you
not-use: not acted on, not be acted, nobody is to use, no one is to use, not to be used, not to be given, not to be shown, not passed on,
  not be passed, not be shown, no use of it, any use of it, refrain from any use, refrain from using, not act upon, don't act,
  don't hand it, not be opened, nobody looks, no one looks, make no use, not rely on, don't rely on, nobody opens, no one opens,
  not be circulated, not be given, nobody's to, no one's to, nobody should, no one should
tell: ring round, go round, get on to, hear from you, hear it from you, set them right, put them right, send it on, send on, pass them,
  let them know, recall, instruct them, write to them, phone them, spread it, have them know, see that they, put it about
told: been told, be notified, did you tell, did u tell, did anyone tell, did it reach, been informed, been notified, got the message,
  heard about, were told, was told
recipients: who had it, had it from you, had it off you, get it from you, got it from you, to whom you, whom you sent, you gave it to, you fed,
  fed by you, you copied, the clubs, the hotels, the airlines, the airline, the landlords, the labs, the lab, specialists, the ones who,
  the firms you, who get theirs, all those who, everybody who had, everyone who had, the agents
move: come over, brought over, bring over, carried over, port those, hand it on, hand them on, handed to, follow me, follow us, come with me,
  take with me, take it with, take them with, feed into, pass them over, send across
readable: gpx, ics, vcf, pgn, scorm, xlsx, ods, raw dump, raw numbers, data feed, api, interface, importer, imports, as data, program can,
  in bulk, electronic file, proper file, a dump, can swallow, can take in, take in files, takes files, takes in, other apps open, not a picture
switching: i'm off to, off to another, off to a, changing to, change to another, moving across, moved across, new people, other console, rival,
  going elsewhere, signing up with, leaving for, i've found another, other lot, new lot, moving my, registering with, joining a
object: i take issue, take issue with, count me out, leave me out, leave us out, leave him out, leave her out, leave mine out, keep me out,
  keep us out, i won't have, won't have it, won't have that, not having it, i'd rather you didn't, rather you didn't, rather you did not,
  prefer not to be, i'd prefer you, i say no, say no to, opposed to, desist, exempt me, not okay with, not ok with, uncomfortable with,
  uneasy about, stop using us, intrusive, creepy, guinea pig, excuse me from, i'd rather not be, i mind, none of your
track: where i am, where we are, logged, heat map, number plate, plate reader, beacon, lens, looks into, looks straight, on camera, listens,
  microphone, trackers, tells you when, sees when, watches when, knows when i
profile: work out, works out, working out, worked out how, guess, guessing, guesses, predicts, prediction, draw conclusions, picture of me,
  rank me, rate me, rated me, score us, wealth, at risk of, flight risk, pigeonhole, label me, likely to, sort me, sorted by
marketing: deals, coupons, coupon, appeals, begging letters, fundraising, loot box, sales stuff, notifs, pushes, outreach, pitches,
  last chance, bargains, menus, flyer, promo texts, voucher, the begging, giving form, inspiration mail, upgrading, freebies
not-want: happy without, live without, none of the, nothing further of, want nothing, no need for, stay away from me, let me alone,
  leave me be, skip the, won't be buying, save yourself, spare yourself, give it a rest, pack it in, that'll do, no longer care, not for me
stop: quit, turn off, switch off, call off, leave off, lay off, put an end, come to an end, give over, end it, end the
contact-me: ring me, phone me, dial, write again, call again, texting, ringing, bother me, bothering me, calling us, ringing us, get in touch
auto: formula, a model, the model, your tool, program, programme, electronically, calculated, model output, risk tool, face check, fraud software,
  without manual, no official, could blink, a blink, a machine, the machine, computer generated, decided by system, no show risk, a robot
human: officer, official, underwriters, claims handler, credit officer, loan officer, flesh and blood, one of you, someone who, somebody who,
  staff decide, member of staff, heard by, living soul, a colleague, pair of eyes, person with, whoever reads
permission-given: gave you leave, our blessing, by all means, said fine, was happy for, were happy for, we'd said, said okay, okayed, i let, we let,
  signed that, pressed 1, waiver, went along with, i did tell, said you may, said they could, said he could, said she could, my go ahead
take-back: go back on, untick, un tick, undo, void, cancelled as of, agreement cancelled, cancel that, scrap that, reconsidered, gone off,
  it's off, a no now, now say no, now i say no, changed our minds, changed our mind, thought it over, thought better, talked it over,
  on reflection, no longer holds, permission over, not fine any, you don't any more, can't any more, may not any more, may no longer, it's a no
complain: i protest, protest most strongly, official complaint, take it further, take this further, is that legal, is it legal,
  is that allowed, isn't that against, against the law, breach of confidence, undignified, how dare you, account of how, i won't let this
privacy: breach of her privacy, breach of my privacy, breach of his privacy, strict confidence, private matters, private papers, gossip, gossiped,
  blabbed, nobody else's business, nobody's business, everyone heard, whole room, whole queue
sent: hit send, went round, gone round, pressed send, forwarded it
can-see: opens another, opens a different, i can open, still get into, opens the, opens somebody, shows another, still log in, still has access
lost: hasn't turned up, didn't arrive, never turned up, gone missing, in a cab, on the bus, on the tube, in a taxi, isn't where
lay-open: blowing about, in the skip, in a skip, open skip, pinned up, on the back of, passed round, for all to see, on show, in the bin,
  recycling bin, in full view
hacked: someone changed the, forwarding rule, read out the code, gave the code, mails i didn't, logged in from, popping up
wrong-person: the wrong one, another house, the other side's, a namesake, different customer, different patient
office-thing: my previous email, my last email, my earlier email, my previous e mail, my previous message, my last message, my previous mail,
  the email i sent, the e mail i sent, email i just sent, mail i sent, message i sent, the invite i sent, the invitation i sent, email signature,
  my signature, my out of office, profile picture in teams, profile picture in outlook, picture in teams, picture in outlook, photo in teams,
  photo in outlook, access to my mailbox, access to my inbox, access to my email, access to my emails, access to my e mails, access to my old emails,
  access to my drive, access to my computer, my timesheet, my time sheet, my hours, my mileage, mileage claim, my expenses, my expense claim,
  expense report, my annual leave, my holiday days, my holiday balance, my shifts, my rota
mishap: wrong recipient, wrong person, sensitive, confidential, unauthorised, unauthorized, hacked, somebody, someone, stranger
invoke: i invoke, i am invoking, i'm invoking, i hereby invoke, i rely on
refrain-sending: refrain from sending, refrain from contacting, refrain from emailing, cease sending, desist from sending, refrain from further
ad-word: invitations, advertising, advertisements, promotions, newsletters, offers, marketing
am-i-in: am i in your, do i appear in your, i appear in your, am i listed in, am i on your, i am in your
held-list: guest list, visitor list, visitors' list, calendar, calendars, crm, database, register, systems, system, records
what-there: what it says, what does it say, what is there, what it holds, what they say
down-still: i am still listed as, i'm still listed as, still lists me as, still shows me as, still down as, i am listed as
directory: phone book, phone directory, staff directory, the directory, address book, the website, your website, the intranet, org chart
registration: that registration, the registration, my registration
was-registered: i was registered, i have been registered, i am registered, i registered
work-mail: my work email, my work mailbox, my old mailbox, my mail account, my company email
the-contents: its contents, the contents, close it, shut it down, private emails
left-job: i left, i resigned, i quit, my last day
says-record: the minutes, the record, the file, the note, the notes, the reference, the report
says-i: says that i, says i, claims that i, claims i, states that i, states i
all-addresses: all the addresses, all addresses, everyone's address, everybody's address, all recipients, all the recipients
never-said: never said that, i never said, that is not true, that's not true, not correct, never happened
must-fix: must be corrected, should be corrected, correct it, corrected, put it right
footage-me: i'm the, i am the, shows me, i can be seen, where i am
to-field: in the to field, in the to line, in the cc field, instead of bcc, in cc instead, see each other, see each other's
who-had: who has had access, who had access, who has accessed, who has looked, who accessed
`;
