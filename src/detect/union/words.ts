import type { CategoryWords } from "../_lexicon/words";

/** Trade unions of Denmark (members of FH, Akademikerne, and the alternative ones), the largest abroad, and what members do. */
export const unionWords: CategoryWords = {
  states: `
*fagforeningsmed* medlem_af_en_fag* medlem_af_fagf* i_fagforening fagforeningskon* fagligt_organiser* er_organiser* organiseret_i uorganiser* fællestillids* tillidsmand_for strejkebryd* udtaget_til_konflikt udtaget_til_strejke i_strejken
min_fagforening hendes_fagforening hans_fagforening sin_fagforening din_fagforening fagforeningsrepr*
union_member* union_rep! union_representative* union_due* union_steward* shop_steward* union_activ* member_of_a_union member_of_the_union in_a_union in_the_union join_a_union joined_the_union joined_a_union left_the_union check_off_for on_strike walked_out unionised unionized my_union his_union her_union your_union gewerkschaftsmit* fackmedlem* fagorganiser*
`,
  matters: `a_kassen tillidsrepræs* tillidsmand* works_council`,
  things: `
fagforening! fagforeningen fagforbund* trade_union! 3f! 3f_* dansk_metal nnf! fødevareforbundet blik_rør blik_og_rør dansk_el_forbund el_forbundet malerforbundet teknisk_landsforbund serviceforbundet fængselsforbundet jernbaneforbundet politiforbundet sygeplejeråd* djøf! magisterforening* prosa! bupl! lærerforening* socialpædagogerne socialrådgiverforen* yngre_læger lægeforening* finansforbundet krifa! kristelig_fag* faglige_hus frie_funktion* business_danmark kommunikation_og_sprog journalistforb* pharmadanmark jordemoderfor* danske_fysio* uddannelsesforb* bibliotekarforb* maskinmestrene konstruktørfor* hkkf! musikerforb* skuespillerfor* psykologfor* tandlægefor* fagligt_fælles typografforb* arkitektforb* fagbevægelse* forhandlingsfælles*
unison! gmb! rmt! aslef! tuc! usdaw! nasuwt! teamsters* afl_cio seiu! uaw! afscme! ibew! verdi! ig_metall dgb! gewerkschaft* fagforbundet fellesforb* if_metall unionen! byggnads! transportarb* vårdförb* fackförbund* facket union~ IDA! Metal! ASE! DSR! GL! HK! FOA! Lederne! Unite! DLF!
`,
  acts: `
*medlem! *medlemmer *medlemskab* medlemsn* member! members_of membership joined join! left! meldt! meldte melder! melde! indmeld* udmeld* kontingent* dues! deduct* bisidder* rep! repræsent* represent* formand! afdelingsf* næstformand bestyrelse! *bestyrelsen kredsb* kongres* valgt! elected organiser* organiz* organise! strejke* strike! konflikt! med_i tillids* rejst overtager på_vegne_af bistand steward* frikøb* cards! truet_med gå_til med_på
`,
  not: `
western_union customs_union credit_union student_union european_union eu_s_union union_pacific union_carbide union_bank soviet_union union_all heavy_metal sheet_metal metal_* western_union medlemsland*
`,
};
