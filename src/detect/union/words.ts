import type { CategoryWords } from "../_lexicon/words";

/** Trade unions of Denmark (members of FH, Akademikerne, and the alternative ones), the largest abroad, and what members do. */
export const unionWords: CategoryWords = {
  states: `
*fagforeningsmedlem* medlem_af_en_fagforening medlem_af_fagforening* medlem_af_fagforbund* i_fagforening fagforeningskontingent* fagligt_organiseret organiseret_i er_organiseret fagforeningssag* fagforeningsaktiv* uorganiseret* fagligt_aktiv*
fællestillidsmand* fællestillidsrepr* tillidsmand_for strejkebryder* strejkevagt* udtaget_til_konflikt udtaget_til_strejke med_i_strejken deltog_i_strejken
union_member* union_membership trade_union_member* union_rep! union_representative* union_dues union_steward* shop_steward* union_activist* union_organi* member_of_a_union member_of_the_union member_of_a_trade_union in_a_union in_the_union join_a_union joined_a_union joined_the_union left_the_union check_off_for on_strike walked_out union_card* unionized unionised gewerkschaftsmitglied* fackligt_ansluten fackmedlem* fagorganisert*
`,
  matters: `
min_fagforening hendes_fagforening hans_fagforening sin_fagforening din_fagforening fagforeningen fagforening! fagforbund* a_kassen a_kasse tillidsrepræsentant* tillidsmand* fagforeningsrepræ* faglig_repræsentant* fackförbund* fackföreningen gewerkschaft* betriebsrat* works_council trade_union! labour_union labor_union my_union his_union her_union your_union
`,
  hints: `
strejk* strike! striking overenskomst* kontingent* kredsbestyrelse* kongres* medlemsnummer* medlemsnr* bisidder* bistand! konflikt! forhandling! afdelingsformand* union! unions! picket* organise! organize! organising organizing disciplinary dues! rep! faglig! fagligt klub! klubben tr! afskedigelse* lønkrav* medlemskab* membership! 
`,
  groups: `
3f! hk! hk_privat hk_kommunal hk_stat hk_handel foa! dansk_metal metal! fødevareforbundet nnf! blik_og_rør blik_rør blik_&_rør dansk_el_forbund el_forbundet malerforbundet teknisk_landsforbund serviceforbundet fængselsforbundet jernbaneforbundet dansk_jernbaneforbund frisørforbundet politiforbundet dsr! dansk_sygeplejeråd sygeplejerådet djøf! djoef! magisterforeningen ida! prosa! bupl! dlf! danmarks_lærerforening lærerforeningen gl! gymnasieskolernes_lærerforening socialpædagogerne dansk_socialrådgiverforening socialrådgiverforeningen yngre_læger lægeforeningen overlægeforeningen finansforbundet lederne! krifa! kristelig_fagforening kristelig_fagbevægelse det_faglige_hus 2b! frie_funktionærer ase! business_danmark kommunikation_og_sprog dansk_journalistforbund journalistforbundet pharmadanmark jordbrugsakademikerne farmakonomforeningen jordemoderforeningen ergoterapeutforeningen danske_fysioterapeuter uddannelsesforbundet bibliotekarforbundet arkitektforbundet maskinmestrene maskinmestrenes hærens_konstabel hkkf! cs! dansk_musiker_forbund skuespillerforbundet vslx! psykologforeningen tandlægeforeningen fagligt_fælles_forbund fh! ufaglærte typografforbundet teknikerforbundet
unison! unite_the_union unite! gmb! rmt! aslef! tuc! usdaw! pcs! nasuwt! neu! teamsters* afl_cio seiu! uaw! afscme! ibew! cwa! usw! verdi! ver_di ig_metall igmetall ig_bau dgb! fagforbundet_n fellesforbundet lo! if_metall unionen! kommunal! handelsanställd* byggnads! transportarbet* sveriges_lärare vårdförbundet
the_union fagbevægelsen fagforeninger
`,
  not: `
western_union customs_union credit_union student_union european_union eu_s_union union_station union_pacific union_carbide union_square union_jack monetary_union currency_union banking_union union_all union_bank soviet_union reunion* toldunion* valutaunion* bankunion*
strike_price* strikes_* strike_a strikethrough lightning_strike heavy_metal sheet_metal metal_* transfer_union
`,
};
