/**
 * Ways of asking that are spread over a short mail: "I never missed a payment. You show one. Put that right." Each asks for the deed in one sentence,
 * for the writer's data anywhere, and that the mail is about no order, meeting or customer.
 */
export const SHORT_MAILS = `
erasure short 0.76 delete|deleted|must-go|take-down +mydata|myitem|myrecord|image +want|please-word|you-side|must-go|must-not|no-leave +i|my|we|our +short +addressed -notdata|third|company|self-done|done|thanks|hypothetical|list|keep|tender|you-deleted|marketing|not-delete|consent
rectification short 0.76 fix|fixed|change-it|fix-record +wrong|untrue|misstated|moved-or-renamed|have-x-as|down-as +item|mydata|myrecord +i|my|we +want|please-word|you-side|change-it +short +addressed -notdata|third|company|self-done|done|hypothetical|tender|you-fixed|until-fixed
access short 0.76 see|copy|disclose|know|give-me +you-stored|you-wrote|your-notes +mydata|myrecord|about-mine|with-me +want|please-word +i|my|we +short +addressed -notdata|third|company|self|hypothetical|tender|delete|deleted|fix|fixed|object|not-want|not-use|readable|marketing|nobody-see
objection short 0.76 object|object-bare|not-want|must-not|stop-it +track|profile|share +i|my|me|us +short +addressed -notdata|third|company|hypothetical|marketing|consent|permission|until|hesitate
marketing_optout short 0.77 not-want|stop|enough|stop-it|off-list|no-more-of|delete +marketing +i|my|me|us +short +addressed -notdata|third|company|hypothetical|ours|consent|product|distribution|goods|object-bare
automated_decision short 0.77 human +auto|machine-no +refused|decide|review +i|my|we +short +addressed -third|company|hypothetical|product|goods
consent_withdrawal short 0.77 take-back|withdraw|regret|no-more-allowed|ended +consent|permission-given +i|my|we +short +addressed -notdata|third|company|hypothetical|offer|goods|their-consent
complaint short 0.77 complain|outrage|regard-as-complaint +privacy|strongdata|sensitive|mydata +my|me|our +short +addressed -notdata|third|company|hypothetical|product|contract|news !threat
breach_report short 0.77 lost|sent|received|shared +sensitive +by-mistake|wrong-person|anothers|see-each-other +short +addressed -notdata|third|company|hypothetical|news|training
portability short 0.77 give-me|move|export|copy|want +readable|file-word +switching|elsewhere|to-other|along +i|my|we +mydata|myitem|myrecord|all +short +addressed -notdata|third|company|hypothetical|product
restriction short 0.77 not-use|freeze|only-store +until|not-delete +mydata|myitem|myrecord|recording|mails +i|my|me +short +addressed -notdata|third|company|hypothetical
notify_recipients short 0.77 tell|told|pass-right +recipients|share-done +fix|fixed|delete|deleted|you-fixed|you-deleted +mydata|myitem|delete-me +short +addressed -notdata|third|company|hypothetical|list
`;
