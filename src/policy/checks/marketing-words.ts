import { words as anyWords } from "../../detect/_internal/phrases";

/** For texts in small letters. */
const words = (alternatives: string) => anyWords(alternatives, "g");

/** A kind of evidence that a mail advertises; however often it turns up, it counts once. */
interface Evidence {
  readonly search: RegExp;
  /** 2 for what is hardly ever said otherwise, 1 for a hint. */
  readonly weight: 1 | 2;
}

/** Danish and English. */
export const EVIDENCE: readonly Evidence[] = [
  {
    weight: 2,
    search: words(
      "¤rabat(?:kode¤|ter)?|spar (?:op til |hele )?(?:\\d[\\d.]* ?(?:%|kr\\.?|procent|euro)|penge)|udsalg|(?:kampagne|intro|tilbuds|forårs|jule|sommer)(?:pris|tilbud|rabat)¤|(?:særligt?|stærkt?|skarpt?|eksklusivt?|godt|ugens|månedens|årets|vores) (?:~ )?tilbud|black (?:friday|week)|(?:måned|uge|dage)(?:er|en)? gratis|uforpligtende tilbud|gratis (?:prøveperiode|fragt|gave|konsultation|rådgivning|måned)|" +
        "\\d+ ?%? (?:off|discount)|discounts?|save (?:up to |over )?[$€£]?\\d[\\d.,]* ?(?:%|eur|dkk|usd|percent)?|(?:special|exclusive|limited|introductory|early(?:-| )bird) (?:~ )?(?:offers?|prices?|rates?)|free (?:trial|consultation|shipping|gift|month)|clearance sale|promo(?:tion)? code",
    ),
  },
  {
    weight: 1,
    search: words(
      "(?:kun|gælder|gældende|tilbuddet løber) (?:indtil|til|til og med|frem til|i dag|denne uge|få dage|i (?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december))|begrænset antal|sidste chance|så længe (?:lager¤|oplag¤)|først til mølle|skynd dig|gå ikke glip|slå til|" +
        "limited time|last chance|ends (?:on |this |soon)|(?:offer|price|discount)s? (?:is |are )?(?:valid|ends?|expires?)|while stocks? lasts?|hurry|don't miss|act now|only until",
    ),
  },
  {
    weight: 2,
    search: words(
      "book (?:en|et|din|jeres) (?:~ )?(?:demo|møde|samtale|tid|plads|prøve¤)|(?:bestil|køb|tilmeld dig|prøv|shop|sikr dig|få) (?:nu|gratis|her|i dag|en gratis|din plads|allerede|med det samme)|prøv (?:det |os |den )?gratis|klik her|læs mere (?:her|på|om|og)|se (?:hele |vores )(?:udvalg|sortiment|katalog|kampagne|tilbud|nye)¤|" +
        "book (?:a|your) (?:~ )?(?:demo|meeting|call|seat|spot)|(?:sign up|register|order|buy|shop|subscribe|try|reserve|claim|get started)(?: ~){0,2} (?:now|today|free|here|your (?:seat|spot))|click here|(?:learn|read|find out|discover) more|request a demo|schedule a (?:demo|call)",
    ),
  },
  {
    weight: 2,
    search: words(
      "nyhedsbrev¤|kundemail|(?:du|i) (?:modtager|får) (?:denne|dette) (?:mail|e-mail|nyhedsbrev)|vis (?:mailen )?i (?:din )?browser|afmeld¤|frameld¤|" +
        "newsletter|you(?:'re| are) receiving this|view (?:this email )?in (?:your )?browser|unsubscribe",
    ),
  },
  {
    weight: 2,
    search: words(
      "webinar¤|(?:kunde|inspirations|morgen|gå-hjem-|gåhjem)(?:arrangement|dag|møde|event|seminar)¤|åbent hus|(?:besøg|mød|se) os på (?:~ )?(?:stand|messe¤)|(?:på )?stand (?:nr\\.? )?[a-z]?-?\\d+|(?:inviterer|invitation|inviteret)(?: ~){0,3} til (?:~ ){0,3}(?:seminar|konference|event|arrangement|reception|lancering|kursus|workshop|morgenmad|messe)¤|(?:gratis|nyt|vores) (?:kursus|seminar|event)|" +
        "open house|(?:invite|invites|invited|invitation|join)(?: ~){0,4} (?:webinar|seminar|conference|event|launch|workshop|breakfast)|(?:visit|meet|see) us at|booth ~",
    ),
  },
  {
    weight: 1,
    search: words(
      "lancere[rt]|vind (?:en|et)|konkurrence|interesseret i (?:en demo|at høre)|introducerer|præsenterer|vores nye(?:ste)?|nyhed(?:er)?|spændende|markedets|branchens|førende|attraktiv¤|fordelagtig¤|uforpligtende|kvalitet til|hjælper (?:virksomheder|dig|jer)|kan hjælpe (?:jer|dig)|(?:drømmer|mangler|savner|trænger) (?:du|i|jeres|din)|er (?:du|i) klar til|glæde af|vidste du|" +
        "launch(?:ing|es)?|introducing|excited to|proud to|our (?:new|latest|brand)|leading|cutting(?:-| )edge|best(?:-| )in(?:-| )class|boost (?:your|you)|we help (?:companies|businesses|you)|are you (?:ready|looking|tired)|did you know|no obligation|grow your|award(?:-| )winning",
    ),
  },
  {
    weight: 1,
    search: words(
      "prislister?|priser fra|fra (?:kun )?(?:kr\\.? ?)?\\d[\\d.]* ?(?:kr|,-)|kun (?:kr\\.? ?)?\\d[\\d.]*(?: ?kr|,-)|\\d[\\d.]* ?kr\\.? (?:pr\\.?|om) måned¤|" +
        "price list|prices? from|from (?:only |just )?[$€£] ?\\d+|starting at|(?:only|just) [$€£]\\d+|per month",
    ),
  },
  {
    weight: 1,
    search: words(
      "kære (?:kunder?|alle kunder|kunde og samarbejdspartner¤|samarbejdspartner¤|forretningsforbindelse¤|læser¤|abonnent¤)|hej kunder?|(?:alle |til )vores kunder|som (?:kunde|medlem)|" +
        "dear (?:customers?|valued ~|subscribers?|readers?|partners?|clients?)|(?:to )?all our customers|as a (?:valued )?(?:customer|member|subscriber)",
    ),
  },
];

/** What business sends to many without advertising. */
export const BUSINESS = words(
  "som aftalt|jf\\.|efter aftale|hermed (?:~ )?tilbud|vedhæftet (?:~ )?tilbud|tak for (?:din|jeres) ~|(?:jeres|din) (?:forespørgsel|ordre|henvendelse)|(?:faktura|ordrebekræftelse|driftsforstyrrelse|dagsorden|referat|styregruppe|projektmøde|bestyrelsesmøde|generalforsamling|udbud|betingelser)¤|" +
    "as (?:agreed|discussed|requested)|your (?:request|order|enquiry)|please find attached|invoices?|outage|maintenance|agenda|minutes|steering group|tender|terms of service|privacy notice",
);

/** Says how to get no more of it. */
export const OPT_OUT = words(
  "(?:fra|af)meld(?:e|er|es|ing|elsen?|ingen|ingslink¤)?(?: (?:dig|mig|nyhedsbrev¤|her))?|ikke (?:længere |mere )?(?:ønsker|vil|ønske)(?: ~){0,3} (?:modtage|have|høre|få)|(?:ønsker|vil) (?:du|i) ikke(?: længere| mere| flere)*|(?:svar|skriv|send)(?: ~){0,3} [\"»“']?(?:stop|nej tak|frameld|afmeld)|trække (?:dit|jeres) samtykke|slettes? fra (?:vores |listen|mailinglisten)|" +
    "unsubscribe|opt(?:ing)?(?:-| )?out|(?:reply|answer|text)(?: ~){0,3} [\"“']?(?:stop|unsubscribe|no)|(?:no longer|do not|don't|not)(?: ~)? (?:wish|want)(?: ~){0,4} (?:receive|emails?|get|hear)|(?:remove|removed)(?: ~)? from (?:our|this|the) (?:mailing |email )?list|withdraw your consent|manage (?:your )?(?:preferences|subscriptions?)",
);
