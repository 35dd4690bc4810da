/**
 * What others than the person write or pass on, whoever speaks in it: the authority's letters on a complaint, a
 * processor's notice of a breach (Art. 33(2)), and what a colleague was asked at the door or on the telephone. The last
 * is worth a look, no more: nobody but the colleague has heard it.
 */
export const LETTERS = `
complaint authority-has 0.97 dpa|authority >complaint-made|complain ~14 +asks-statement !supposed -article-about|training *
complaint authority-asks 0.97 dpa|authority >asks-verb >asks-statement ~24 !supposed -article-about|training *
complaint authority-us 0.97 dpa-us +complaint-made|complain|asks-statement -article-about|training *
complaint authority-copy 0.97 complaint-made|complain dpa|authority ~12 +asks-statement !supposed -article-about|training *
complaint authority-heard 0.96 hearing >asks-deadline|asks-statement ~20 +dpa|authority -article-about|training *
complaint authority-maybe 0.96 complaint-made|complain +asks-statement +privacy|strongdata|access-noun|by-law !supposed -article-about|training|dpa|authority|product *

breach_report processor-notice 0.97 notifies >incident|breach-noun|hacked ~20 +your-people|records|as-processor|strongdata|contact|personal-word !supposed !protects -unharmed|article-about|training|notdata *
breach_report processor 0.97 incident|breach-noun|hacked +as-processor +notifies|happened !supposed !protects -unharmed|article-about|training *
breach_report your-people-hit 0.97 incident|breach-noun|hacked your-people ~20 !supposed !protects -unharmed|article-about|training *
breach_report your-people-exposed 0.97 your-people >exposed-word ~14 +incident|breach-noun|hacked|notifies|as-processor !supposed !protects -unharmed|article-about|training *
breach_report exposed-your-people 0.97 exposed-word >your-people ~14 +incident|breach-noun|hacked|happened|notifies !supposed !protects -unharmed|article-about|training *
breach_report happened-your-people 0.97 incident|breach-noun|hacked happened ~14 +your-people !supposed !protects -unharmed|article-about|training *
breach_report by-article 0.97 in-subject >art33 +notifies|incident|breach-noun|hacked !supposed -article-about|training *
breach_report from-supplier 0.97 supplier >supplier-says >incident|breach-noun|hacked|leaked-word ~16 !supposed -unharmed|article-about|training *

access relayed 0.96 they-want >see|copy|disclose|give-me|receive-word >their-data ~14 +caller !supposed !notdata *
access relayed-bare 0.96 they-want >their-data ~8 +caller !supposed !notdata !delete !deleted !fix !fixed !withdraw !wrong !take-back -delete|deleted *
erasure relayed 0.96 they-want delete|deleted|must-go their-data ~16 +caller !supposed !notdata *
rectification relayed 0.96 wrong|spelled their-data ~12 +caller +fix|fixed !supposed !notdata *
rectification relayed-fix 0.96 they-want fix|fixed their-data ~14 +caller !supposed !notdata *
marketing_optout relayed 0.96 they-want not-want|stop|off-list marketing|sales-call ~12 +caller !supposed *
objection relayed 0.96 they-object >use|profile|share ~10 +caller !supposed !notdata *
consent_withdrawal relayed 0.96 they-want withdraw|take-back his-consent ~10 +caller !supposed *
complaint relayed 0.96 they-complain their-data ~16 +caller !supposed *
`;
