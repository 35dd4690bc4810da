import type { CategoryWords } from "../_lexicon/words";

/** Trade unions of Denmark (members of FH, Akademikerne, and the alternative ones), the largest abroad, and what members do. */
export const unionWords: CategoryWords = {
  states: `
*fagforeningsm* medlem_af_en_fag* medlem_af_fagf* i_fagforening fagforeningsk* fagligt_org* *er_organiser* ikke_er_org* organiseret_i uorganis* fællestil* tillidsmand_for strejkebr* til_konflikt til_strejke i_strejken fagforeningsrep* tr_kursus faglige_sekr*
union_mem* union_due* union_stew* shop_stew* union_act* in_a_union in_the_union join_a_union joined_the_union joined_a_union left_the_union check_off_for on_strike walked_out unionised unionized convenor gewerkschaftsm* fackmed* fagorgani* member_of_the_union member_of_a_union union_subs* trade_unionist* tillidsvalgt union_rep! union_representative!`,
  said: `fagforening! fagforbund! union~`,
  matters: `a_kassen works_council`,
  things: `
fagforening! fagforeningen trade_union! union~ 3f! HK! FOA! dansk_metal Metal! NNF! fødevareforb* blik_rør blik_og_rør el_forbund* malerforb* teknisk_landsf* serviceforb* fængselsforb* DSR! sygeplejeråd* djøf! magisterfor* IDA! prosa! bupl! DLF! lærerfor* GL! socialpædagogerne socialrådgiverf* yngre_læger lægefor* finansforb* Lederne! krifa! kristelig_fag* faglige_hus frie_funk* ASE! business_danmark journalistf* pharmadan* uddannelsesf* konstruktørf* HKKF! psykologf* tandlægef* fagligt_fæl* arkitektf* fagbevæg*
unison! Unite! GMB! RMT! ASLEF! usdaw! nasuwt! teamsters* afl_cio seiu! UAW! ver_di ig_metall fagforbundet fellesf* if_metall unionen! byggnads fackförb*`,
  acts: `
*medlem! *medlemskab* medlemsn* member! members_of membersh* joined join! left! meldt! meldte melder! indmeld* udmeld* kontingent* dues! bisidder* rep! *repræsent* represent* formand! afdelingsf* næstfor* bestyrelse! *bestyrelsen kongres* valgt! elected organis* organiz* strejke* konflikt! med_i tillids* rejst overtager på_vegne steward* frikøb* cards! gå_til kursus_hos`,
  not: `western_un* customs_un* credit_un* student_un* european_un* eu_s_un* union_pac* union_all heavy_met* sheet_met*`,
};
