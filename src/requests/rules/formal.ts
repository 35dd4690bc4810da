/**
 * Rights by their own names. A rule of at least `BY_NAME` (`classify.ts`) states its right, whatever the other words
 * weigh: exercised by its name, asked for by the words of the law or by its article, or for somebody whom the writer
 * represents. A subject speaks alone above a mail that says no more than "see attached"; where its words may mean other
 * things, too, it is worth a look.
 */
export const FORMAL = `
access by-name 0.97 formally >access-name|sar ~4 !unsaid !company !contract !tender -made-up|training
access by-law 0.97 formally access-noun|access-name|access-request|copy by-law|art15 ~14 !unsaid !contract !tender -made-up|training
access by-article 0.97 formally >art15 ~6 !unsaid !contract +privacy|strongdata|mydata -made-up|training
access for-client 0.97 want|formally >see|copy|disclose|access-noun|access-name >mydata ~14 +proxy !unsaid !notdata !self !recipients -made-up|training
access as-subject 0.97 in-subject access-name +bare !paper !plural !company !notdata !tender -made-up|training
access maybe-subject 0.96 in-subject access-request|access-name|art15 +bare !paper +privacy|strongdata|mydata|art15|sar|access-name !plural !company !notdata !tender -made-up|training

rectification by-name 0.97 formally >rectify-name ~4 !unsaid !company !contract !tender -made-up|training
rectification by-law 0.97 formally rectify-noun|rectify-name|fix|fixed by-law|art16 ~14 !unsaid !contract -made-up|training
rectification by-article 0.97 formally >art16 ~6 !unsaid !contract +privacy|strongdata|mydata -made-up|training
rectification for-client 0.97 fix|fixed mydata ~12 +proxy +strongdata|registered|wrong !unsaid !notdata -made-up|training
rectification maybe-subject 0.96 in-subject rectify-name|art16 +bare !paper !plural !company !notdata -made-up|training

erasure by-name 0.97 formally >erase-name ~4 !unsaid !company !contract !tender !list -made-up|training
erasure by-law 0.97 formally erase-noun|erase-name|delete|deleted by-law|art17 ~14 !unsaid !contract !list -made-up|training
erasure by-article 0.97 formally >art17 ~6 !unsaid !contract +privacy|strongdata|mydata -made-up|training
erasure for-client 0.97 delete|deleted|erase-noun >mydata ~12 +proxy +strongdata|all !unsaid !keep !notdata !list !self-done -made-up|training
erasure as-subject 0.97 in-subject erase-name +bare !paper !plural !company !notdata !list -made-up|training
erasure maybe-subject 0.96 in-subject erase-noun|art17 +bare !paper !plural !company !notdata !list -made-up|training

restriction by-name 0.97 formally >restrict-name ~4 !unsaid !company !contract !tender -made-up|training
restriction by-law 0.97 formally restrict-noun|restrict-name|restrict by-law|art18 ~14 !unsaid !contract -made-up|training
restriction by-article 0.97 formally >art18 ~6 !unsaid !contract +privacy|strongdata|mydata -made-up|training
restriction maybe-subject 0.96 in-subject restrict-name|art18 +bare !paper !plural !company !notdata -made-up|training

portability by-name 0.97 formally >port-name ~4 !unsaid !company !contract !tender -made-up|training
portability by-law 0.97 formally portability|port-name by-law|art20 ~14 !unsaid !contract -made-up|training
portability by-article 0.97 formally >art20 ~6 !unsaid !contract +privacy|strongdata|mydata -made-up|training
portability as-subject 0.97 in-subject port-name +bare !paper !plural !company !notdata !product -made-up|training

objection by-name 0.97 formally >object-name ~4 !unsaid !company !notdata -made-up|training
objection by-law 0.97 i-object by-law|art21 ~14 !unsaid !contract !marketing -made-up|training
objection by-article 0.97 formally >art21 ~6 !unsaid !contract +privacy|strongdata|mydata|processing -made-up|training
objection for-client 0.97 i-object >mydata ~14 +proxy !unsaid !notdata !marketing -made-up|training
objection maybe-subject 0.96 in-subject object-name|art21 +bare !paper !plural !company !notdata -made-up|training

automated_decision by-name 0.97 formally >auto-name|art22 ~5 !unsaid !company !contract -made-up|training
automated_decision maybe-subject 0.96 in-subject auto-name|art22 +bare !paper !plural !company -made-up|training

consent_withdrawal by-name 0.97 i-withdraw +short !unsaid !company !notdata -made-up|training|their-consent|offer
consent_withdrawal maybe-subject 0.96 in-subject consent-name +bare !paper !company -made-up|training

complaint maybe-subject 0.96 in-subject complaint-name +bare !paper !company !plural -made-up|training
marketing_optout maybe-subject 0.96 in-subject unsubscribe|opt-out marketing +bare !paper !company !ours -made-up|training
breach_report maybe-subject 0.96 in-subject breach-name +bare !paper !company !plural !news !training -made-up|training

access invoked 0.96 invoke >art15 ~4 !unsaid !contract !company -made-up|training|notdata
rectification invoked 0.96 invoke >art16 ~4 !unsaid !contract !company -made-up|training|notdata
erasure invoked 0.96 invoke >art17 ~4 !unsaid !contract !company -made-up|training|notdata
restriction invoked 0.96 invoke >art18 ~4 !unsaid !contract !company -made-up|training|notdata
portability invoked 0.96 invoke >art20 ~4 !unsaid !contract !company -made-up|training|notdata
objection invoked 0.96 invoke >art21 ~4 !unsaid !contract !company -made-up|training|notdata
automated_decision invoked 0.96 invoke >art22 ~4 !unsaid !contract !company -made-up|training|notdata
`;
