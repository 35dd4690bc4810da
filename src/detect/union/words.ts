import type { CategoryWords } from "../_lexicon/words";

/** Trade unions of Denmark (members of FH, Akademikerne, and the alternative ones), the largest abroad, and what members do. */
export const unionWords: CategoryWords = {
  states: `
asked_her_union står_udenfor_fagf* gone_to_the_union the_picket
*fagforeningsm* medlem_af_en_fag* medlem_af_fagf* medlem_af_hk medlem_af_DM i_fagforening fagforeningsk* faglig_org* fagligt_org* *er_organiser* ikke_er_org* ikke_organiser* organiseret_i uorganiser* tillidsman* tillidsmæn* tillidskv* *tillidsrepræsentant! *tillidsrepræsentanten fagforeningsrep* faglig_rep* faglige_rep* fællesklub* lærerkreds* faglig_sekr* faglige_sekr*
strejkebr* skruebræk* til_konflikt til_strejke i_strejke! i_strejken går_i_strejke gik_i_strejke nedlagt_arbejdet nedlagde_arbejdet nedlægge_arbejdet nedlægger_arbejdet arbejdsnedl* sympatikonf* lockoutet
union_member! union_membership union_rep* union_due* union_fee* union_stew* union_org* union_card* union_man union_del* joined_the_union in_a_union in_the_union left_the_union member_of_the_union member_of_a_union union_subs* trade_unionist* branch_secr* check_off_for on_strike picket_line* picketing crossed_the_pic* walked_out
fackmed* fagorgani* tillitsvalgt* betriebsrät* er_tr! ny_tr! som_tr! tr_for! faglige_org* fagligt_akt* fagligt_engag* faglig_kons* faglige_kons* strejker! nogen_fagf* med_i_hk ind_i_hk ud_af_hk med_i_lederne medlem_af_lederne
tillidsvalgt faglig_sag mit_forb* frikøbt_t* bisidder_fra asked_the_union union_for_h* union_dut* union_mee* part_in_the_stri*
strejkede strejket quit_the_union fagpolitisk* organised_the_wa* medlem_af_fagb* ikke_medlem_af_en_f* shop_ste* uden_fagf* without_a_union
med_i_strej*
faglige_sag
went_to_the_union
union_adv*
strejkende
strike_act* facility_time konfliktstøt* strike_pay 3f_er hk_er
to_unioni*
kredsbestyr*
blokadev* strejkek*
forbundsrepr* join_the_union join_a_union
TR_kursus going_to_the_union
in_dispute_with strike_ballot
djøf_er gl_er fagligt_kont* convenor* industrial_action* havnearbejdernes_f* arbejdskamp* medlem_af_foa
medlem_af_dj* medlem_af_dsr *kampudvalg fællestillids* fagforeningsf*
på_barrikaderne`,
  said: `fackförb* gewerkschaft! union~ TR!
a_kasse!`,
  matters: `a_kassen works_council
teachers_union nurses_union education_union 3f foa dansk_metal fødevareforbu* blik_rør el_forbund* elforbund* malerforbund* teknisk_landsf*
fængselsforbu* politiforbu* dsr! sygeplejeråd* djøf magisterforen* ingeniørforen* bupl lærerforen* lærerforbu* uddannelsesforbu*
socialpædagogerne socialrådgiverforen* jordemoderforen* farmakonomforen* kost_ernæ* sundhedskart* ergoterapeutforen* yngre_læger lægeforen* overlægeforen*
tandlægeforen* psykologforen* dyrlægeforen* præsteforen* finansforbu* krifa kristelig_fag* faglige_hus frie_funk* journalistforb* arkitektforen*
fagbevæg* a_kasse nasuwt! ig_metall skatteforbu* danske_fysio*
metalarbejderfo* maskinmestrenes *ernes_forb*
RCN! BMA! GMB! NEU! Unison! NUJ! dlf business_danm*
*fagforening *fagforbund fagforening* fagforbund*
teamster*
danmarks_lær*
radiograf_r* tandplejerforen* musiker_f* psykolog_fo* kosmetiker_f* hkkf! cau! søfartens_led* nurses_organ*
nurses_assoc* pilots_ass* *ernes_fag* bibliotekarforb* danske_bioan* dansk_told*
centralforen* fagligt_fæl* offentligt_ans* unite_the_un*`,
  things: `
blik_og_rør rørarb* serviceforbu* skuespillerforb* konstruktørf* unison! usdaw! seiu! UAW!
musikerf* kommunikation_og_sp* handels_og_kont* fag_og_arb* vårdförb* lärarförb* *s_unions
HK Metal! NNF! Malernes! IDA! DLF! GL! Lederne! Kristelig! ASE! FTF! formandsf*
Unite! RMT! ASLEF! PCS! CWU! UCU! IBEW! FTR! unionen! kommunal~ facket
strejken strejke! strejkede lockout* strike! walkout vores_medlem medlem_hos_jer workers_union Akademikernes! TR! i_solidaritet grievance
LO_fagb*
Prosa!
the_union!
NITO! Tekna! Negotia!
forbundet
nautilus *ernes_klub*
TUC! blokade*
afl_cio
Prospect! seafarers* `,
  acts: `
fagligt_bist*
*medlem! *medlemskab* medlemsn* *medlemmet member! members_of membersh* mitglied* joined join! left! meldt! meldte melder! melde! indmeld* udmeld* optag* kontingent* dues! subs! bisidder* rep! *repræsent* represent* formand! afdelingsf* næstfor* bestyrelse! *bestyrelsen *delegeret kongres* valgt! udpeget elected organis* organiz* konflikt! med_i er_i står_i stod_i sidder_i siddet_i været_i var_i is_in was_in tillids* rejst overtager på_vegne on_her_b* on_his_b* on_behalf steward* official! frikøb* cards! gået_til gå_til går_til gik_til kursus_hos bistand bistå* advokat* jurist* lawyer solicitor fuldmagt kräver krever sagen sag! skiftet skiftede droppet betaler betalte dækket faglig! deltog var_med voted_for sekretær afskedig* bortvis* tilknyttet tilmeldt ballot* stopper nedlægge ekskluder* klubben klub! klubmøde filed asked_the
aktiv! aktive! active! quit! quits kasserer treasurer campaigning tilmeldte stemte_for talsmand spokes*
led! ledede anførte
dismiss* opsig* fyring*
gikk_ut gick_ur
resign* bestyrelsesm* contributions
demanding demands!
belong*
rally
been_with ivrig* ticked
trådt_ud trådt_ind ud_af ind_i pays!
brought! vilkår* kontaktet_os
adviser locked_out genopstil* hjulpet
hovedbest* kampagne_for trækker! trak! bod! badge subscription legal_cover lokalafdel*
regionsbest* served_as called_the orlov_med stemte_nej stemte_ja klagede! klaget! klager!
*klubform* klubbest*
paid_up foreningen! `,
  not: `western_un* western_union_* customs_un* credit_un* student_un* european_un* eu_s_un* union_pac* union_all heavy_met* sheet_met* organiseret_af organiseret_som organiseret_ef* organiseret_om* organiseret_på walked_out_of på_strejke boldforb* union_sta* union_str* tr_kollega
the_union_of the_union_flag union_jack
in_HK
union_hall tillidsmandsv* fagbevægelsens_h* er_i_gang`,
};
