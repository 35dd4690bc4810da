/** Ways to invoke the rights of access, rectification, erasure, restriction, notification and portability. */
export const RIGHTS = `
access show-mine 0.6 see|copy|disclose >mydata|myrecord ~12 !self !nobody-see !in-my-view !gone-away
access show-mine-want 0.8 want|give-me|know see|copy|disclose >mydata|myrecord ~16 !self !nobody-see !in-my-view !gone-away
access show-that 0.5 see|copy|disclose that ~6 !self !notdata
access show-mine-first 0.85 mydata|myrecord >copy|disclose ~8 !self !notdata
access send-mydata 0.85 give-me >mydata|myrecord ~10 !self !readable !delete !deleted !fix !gone-away
access tell-mydata 0.85 know >mydata ~12 !self !recipients !deleted
access what-hold-me 0.9 what hold about-me|about-us ~10 !notdata !delete !restrict !object !gone-away
access what-hold-mine 0.85 what >hold >mydata|myrecord ~10 !self !fix !delete !notdata !gone-away
access where-from 0.85 where-from >mydata|myitem|my|me|pronoun ~10 !notdata
access who-given 0.9 who-given mine|me|my ~12
access who-looked 0.85 who-looked >me|mine|my ~6
access art15 0.85 art15 +i|my|me +mydata|myitem|strongdata|privacy|myrecord !third -art77
access formal 0.9 access-request my|me|about-me|i|client|registered ~14 !third !plural !tender !ignored
access formal-subject 0.55 access-request !third !plural !tender !ignored
access disclose-that 0.78 want disclose-me pronoun ~8
access recording 0.85 want|see|copy|give-me >recording >with-me|conversation ~10 !self +my|me|i !not-delete
access notes-about-me 0.85 want|see|copy|give-me notes|mails|report >about-me|with-me ~12 !self
access how-long 0.55 how-long hold|lying ~6 +mydata|myitem|myrecord
access reminder 0.8 asked-for see|copy|access-request|reply >mydata ~14
access logic 0.8 explain logic|decide ~8 !third +auto
access everything 0.85 give-me|see|copy >all about-me|about-us|hold-on-me ~12 !delete !deleted !gone-away
access show-that-want 0.76 want see|copy|disclose that ~8 !self !notdata !delete !fix !fixed +about-me|myrecord|notes
access confirm 0.9 whether >hold >mydata ~12 !self
access what-stored 0.8 what >you-stored ~4 !notdata !delete +i|my|me
access basis 0.82 see|know|copy >data|mydata >basis ~14 !third !in-my-view
access where-from-bare 0.8 where-from-you +my|me|i !notdata
access want-all 0.85 want >all >hold >about-me ~12 !delete !deleted !restrict
access do-you-hold 0.8 you-stored >something-about ~4 +i|my|me !notdata
access recording-to-me 0.82 disclose|give-me >recording >me ~6 +my|me|i !company
access what-strong 0.85 what >strongdata >hold ~9 +i|my|me !third !notdata !delete
access what-data-you 0.8 what >data|strongdata >you-collected ~8 +my|me|i !notdata !third !delete
access what-for 0.6 what-for +mydata|myitem|myrecord|recording !company
access filmed 0.85 give-me|see|copy|want >recording ~10 +filmed-me !company
access recording-event 0.82 give-me|see|copy|disclose recording ~8 +event +i|my|me !company !notdata !not-delete
access who-share 0.84 who-word >gave-on|share|share-done >mine ~12 !company !object !not-want !third !news !notdata
access hold-about 0.84 see|copy|give-me|know|want >stored-word >about-mine ~10 !notdata !delete !deleted !fix
access notes-you-wrote 0.82 see|copy|give-me|know >notes|report|score|says-of-me >you-wrote ~8 +i|my|me !notdata !company
access your-notes 0.82 want|give-me|see|copy your-notes ~8 +about-mine|with-me|my !notdata !third
access score-basis 0.8 score basis|logic me|my|with-me|pronoun ~12 +me|my !third !notdata !company
access am-i-in 0.97 am-i-in >held-list ~6 +what-there !company !third -made-up|training
access am-i-in-only 0.96 am-i-in >held-list ~6 !company !third -made-up|training
access footage 0.97 give-me|see|copy >recording ~12 +footage-me !company !third -made-up|training
access who-had-access 0.97 who-had >mydata|myrecord|myitem ~6 !company -made-up|training
access talked-to 0.8 know >who-word >said-of ~10 +about-mine|with-me +notes|myitem

rectification correct-mine 0.9 fix >mydata|myitem|myrecord ~10 !notdata !self-done !you-fixed !until-fixed
rectification correct-that 0.78 fix|fixed that ~4 !notdata !self-done +wrong|untrue|contact-news +records|registered|down-as|hold-on-me|myrecord !you-fixed !until-fixed
rectification mine-correct 0.88 mydata|myitem|myrecord >fix|fixed ~10 !notdata !self-done !tell !told !recipients !you-fixed !until-fixed
rectification wrong-mine 0.8 wrong mydata|myitem|myrecord ~8 !notdata !self-done +fix|fixed|update|hold-on-me|registered|records
rectification update-item 0.7 update >myitem|mydata ~6 !self-done !notdata !you-fixed !until-fixed
rectification update-that 0.8 update|fix >that|records my|me|us ~8 +contact-news !notdata !third
rectification down-as 0.85 down-as +fix|fixed|wrong|untrue +records|registered|hold|list !third
rectification says-of-me 0.8 says-of-me +fix|fixed|untrue +records|record|registered|item
rectification untrue 0.8 untrue fix|fixed|want ~14 !notdata +mine
rectification registered-wrong 0.85 registered wrong|old >contact|item|me ~8 !notdata !third
rectification fix-in-records 0.7 fix records my|me|about-me ~8 !notdata
rectification art16 0.85 art16 +i|my|me +mydata|myitem|strongdata|privacy|myrecord !third
rectification formal 0.85 rectify-noun my|me|i|mine ~12 !third !plural !you-fixed !until-fixed
rectification spelled 0.8 spelled my ~4 +fix|update|wrong
rectification dispute 0.7 dispute >mine|accuracy ~8 !notdata
rectification fix-nearby 0.78 fix|fixed >pronoun|that +myitem|mydata +wrong|untrue +records|registered|down-as|says-of-me|myrecord !notdata !third
rectification dead-item 0.85 mydata|myitem dead ~6 +use-instead|fix|update !notdata !self-done
rectification wrong-fixed 0.78 wrong >fix|fixed|update ~14 +about-me|mydata|myrecord +my|me|mine !notdata !third !self-done !you-fixed !until-fixed
rectification dispute-accuracy 0.8 dispute accuracy ~4 !notdata
rectification update-item-news 0.85 update|fix >myitem|mydata ~8 !self-done !notdata +contact-news|records|wrong|old|use-instead|registered !you-fixed !until-fixed
rectification new-one 0.8 update new-one ~4 +contact-news +my|me !notdata
rectification note-wrong 0.78 notes|record wrong ~5 +fix|fixed|update +my !third !notdata
rectification status 0.78 fix that|pronoun ~3 +not-any-more +i|me !notdata !third
rectification changed 0.8 myitem|mydata changed ~4 +use-new|fix|update !notdata
rectification my-in-system 0.8 my wrong records ~12 +fix|fixed|update !notdata !third
rectification wrong-about-me 0.85 wrong about-me ~8 +fix|fixed|update !third
rectification update-records-news 0.78 update|fix >that|records ~8 +contact-news +my !notdata !third !you-fixed !until-fixed
rectification news 0.8 moved-or-renamed +update|fix|fixed +you-side|records|mydata|account-word !notdata !third !offer !ours
rectification misstated 0.8 misstated +fix|fixed|update !notdata !third
rectification record-says 0.8 says-of-me +untrue|wrong +fix|fixed|must-go|delete !notdata !third
rectification down-as-not 0.8 down-as +untrue|contact-news|wrong +fix|fixed|update !third
rectification fix-record 0.82 fix-record +i|my|me !notdata !third
rectification have-as 0.8 have-x-as|says-of-me|down-as +change-it|fix-record +my|me|i +item|untrue|wrong|owe|contact-news !notdata !third !company
rectification still-down-as 0.97 down-still directory ~10 +fix|fixed|must-fix|update !company -made-up|training
rectification record-wrong 0.97 says-record >says-i ~8 +never-said +must-fix +i|me|my !company -made-up|training
rectification missing 0.8 missing myitem|mydata|myrecord ~12 +add !notdata !third

erasure delete-mine 0.92 delete >mine ~12 !keep !self-done !notdata !thanks !about-erasure !you-deleted
erasure mine-deleted 0.92 mydata|myitem|myrecord >deleted|delete ~10 !keep !self-done !notdata !thanks !done !you-deleted
erasure want-deleted 0.88 want >deleted >mine ~12 !keep !thanks !done !notdata !third +addressed
erasure delete-me 0.88 delete-me !list !notdata !thanks !keep !you-deleted
erasure delete-me-records 0.9 delete-me records !thanks !keep !you-deleted
erasure delete-all-about 0.9 delete >all|pronoun >about-me|about-us|hold-on-me ~10 !keep !notdata
erasure forgotten 0.85 forgotten i|my|me|us|exercise ~10 !third !company
erasure forget-us 0.85 forget-me
erasure not-hold 0.85 not-want|must-not >retain mine ~8 !notuse !notdata
erasure gone 0.8 not-longer lying ~6 +mydata|myitem !notdata
erasure pronoun-deleted 0.78 want pronoun >deleted ~6 +item +i !notdata !third !done +addressed
erasure delete-what 0.8 delete >what ~3 +mydata !notdata
erasure all-of-them 0.85 all about-us delete|deleted ~14
erasure art17 0.85 art17 +i|my|me +mydata|myitem|strongdata|privacy|myrecord !third
erasure formal 0.8 erase-noun my|me|i|mine|about-me ~8 !third !plural !keep !notdata !object !about-erasure
erasure account 0.9 delete|close >account-mine ~8 !keep !thanks
erasure delete-context 0.8 delete >pronoun ~3 +mydata|myitem|account-word !keep !notdata !thanks !self-done
erasure take-down 0.85 take-down pronoun|mydata|myitem ~6 +image|item +my|me +addressed
erasure must-go 0.8 mydata|myrecord|image|contact must-go ~6 +my
erasure that-deleted 0.8 want that >deleted|delete ~8 !keep !self-done !notdata !thanks !done +addressed
erasure nothing-left 0.88 nothing-left about-me|about-us|mine|my ~8
erasure no-reason-keep 0.82 no-reason retain mine ~10
erasure our-contact 0.8 delete >our-item ~6 !third !keep !tender
erasure my-in-system 0.8 delete >my >records ~12 !notdata !list !keep !thanks !object
erasure from-records 0.78 delete >pronoun >records ~8 +my|me !notdata !third !keep !list
erasure image-of-mine 0.82 image|pronoun >must-go|deleted|take-down ~6 +with-me|relative|my|me +no-leave !notdata +addressed
erasure relative 0.82 delete >him >records ~8 +relative
erasure person-records 0.85 delete|must-go|deleted >me >records ~6 !thanks !list
erasure want-gone 0.8 want that|pronoun >must-go|gone-away ~8 +mydata|myitem|my !notdata !third +addressed
erasure account-that 0.78 account-word must-go|delete|deleted|close ~10 +i|my !notdata !third !keep !self-done
erasure get-me-out 0.86 get-me-out !thanks !list
erasure registration 0.97 delete >registration ~4 +was-registered !keep !company -made-up|training|notdata
erasure work-mail 0.97 delete >the-contents ~6 +work-mail +left-job !keep !company -made-up|training
erasure down-from 0.84 take-down image|contact|relative|mydata|myitem ~12 +my|our|relative|his !notdata !third

restriction restrict-mine 0.9 restrict mine|processing ~12 !notdata +mine|my
restriction freeze-mine 0.9 freeze >mine|processing ~5 !notdata
restriction mine-freeze 0.88 mine|processing >freeze ~12 !notdata
restriction until-not-use 0.85 until not-use mine ~25 !notdata
restriction stop-use-until 0.88 stop >use >mine ~10 +until
restriction only-store 0.9 only-store mine|pronoun|until|not-use ~14 !company
restriction keep-not-use 0.88 not-delete|keep mine|pronoun|recording ~14 +not-use +my|me|i !notdata
restriction art18 0.85 art18 +i|my|me +mydata|myitem|strongdata|privacy|myrecord !third
restriction formal 0.9 restrict-noun mine|processing|my ~10 !third
restriction until-data 0.85 until strongdata|mine not-use|freeze ~25 !notdata +my|me|i
restriction until-plain 0.8 until data not-use|freeze ~25 !notdata +mydata|myitem|myrecord

notify_recipients tell-recipients 0.9 tell >recipients ~12 !notdata +mydata|myitem|my|me +fix|fixed|delete|deleted|wrong|rectify-noun|erase-noun|art19
notify_recipients recipients-told 0.85 recipients >tell ~12 !notdata +mydata|myitem|myrecord +fix|fixed|delete|deleted|wrong|rectify-noun|erase-noun|art19
notify_recipients have-told 0.85 told recipients ~12 +fix|fixed|mydata|myitem|wrong
notify_recipients art19 0.85 art19 +i|my|me +mydata|myitem|strongdata|privacy|myrecord !third
notify_recipients who-told 0.85 who-told
notify_recipients tell-them 0.85 tell|told pronoun ~4 +recipients +fix|fixed|delete|deleted|rectify-noun|erase-noun +mydata|myitem|my
notify_recipients pass-right 0.84 pass-right +recipients|moved|sent|share-done +mydata|myitem +wrong|fix|fixed|delete|deleted
notify_recipients they-too 0.84 tell|told they-too ~10 +recipients|share-done +fix|fixed|delete|deleted|rectify-noun|erase-noun +mydata|myitem|delete-me|delete-person

portability readable 0.92 readable mine ~25 !notdata !third
portability move-mine 0.88 move >mydata|myrecord|that >to-other ~14 !notdata
portability mine-move 0.88 mydata|myitem >move|moved >to-other ~14 !notdata
portability art20 0.85 art20 +i|my|me +mydata|myitem|strongdata|privacy|myrecord !third
portability formal 0.88 portability my|me|i|mine|exercise ~14 !third !plural !product
portability subject 0.5 portability !third !plural !product
portability file-for-reuse 0.85 give-me|see|copy|want|move mine|all >elsewhere ~20 !notdata
portability take-along 0.82 mydata|myitem|myrecord >along ~6 +file-word
portability export 0.85 export >mydata|myrecord|myitem ~6 !notdata
portability switching 0.88 give-me|want|see|copy|move mydata|myitem|myrecord ~10 +switching +file-word|readable|move|along !notdata
portability want-file 0.82 give-me|want|copy mydata|myitem|myrecord >readable ~14 !notdata !third
portability export-any 0.84 export >my ~3 +readable|switching|elsewhere|file-word !notdata
`;
