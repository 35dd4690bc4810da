import type { CategoryWords } from "../_lexicon/words";

/** Trade unions of Denmark (members of FH, Akademikerne, and the alternative ones), the largest abroad, and what members do. */
export const unionWords: CategoryWords = {
  states: `
*fagforeningsm* medlem_af_en_fag* medlem_af_fagf* medlem_af_hk medlem_af_DM i_fagforening fagforeningsk* faglig_org* fagligt_org* *er_organiser* ikke_er_org* ikke_organiser* organiseret_i uorganis* tillidsm* tillidskv* *tillidsrepræsentant! *tillidsrepræsentanten fællestil* fagforeningsrep* faglig_rep* faglige_rep* *klubform* klubbest* lærerkreds* faglig_sekr* faglige_sekr* TR_kursus
strejkebr* skruebræk* til_konflikt til_strejke i_strejke! i_strejken går_i_strejke gik_i_strejke nedlagt_arb* nedlagde_arb* nedlægge_arb* nedlægger_arb* arbejdsnedl* sympatikonf* lockoutet
union_member! union_membership union_rep* union_due* union_fee* union_stew* union_act* union_org* union_lawyer* union_card* union_man union_del* join_a_union join_the_union joined_the_union in_a_union in_the_union left_the_union member_of_the_union member_of_a_union union_subs* trade_unionist* branch_sec* check_off_for on_strike picket_line* picketing crossed_the_pic* walked_out
gewerkschaftsm* fackmed* fagorgani* tillitsvalgt* betriebsrät* er_tr! ny_tr! som_tr! tr_for! faglige_org* fagligt_akt* fagligt_engag* kredsbestyr* faglig_kons* faglige_kons* er_3f_er er_hk_er strejker! nogen_fagf* med_i_hk ind_i_hk ud_af_hk med_i_lederne medlem_af_lederne
tillidsvalgt faglig_sag mit_forb* frikøbt_t* bisidder_fra asked_the_un* asked_her_un* union_for_h* union_dut* union_mee* to_unioni* part_in_the_str*
strejkede strejket quit_the_un* quit_her_un* quit_his_un* left_his_un* left_her_un* fagpolitisk* union_supp* organised_the_w* organising_a_un* organizing_a_un* medlem_af_fagb* står_udenfor_fagf* ikke_med_i_en_f* ikke_medlem_af_en_f* facklig* förtroendeval* shop_ste* er_frikøbt uden_fagf* without_a_union sin_a_kasse hendes_a_kasse hans_a_kasse
med_i_strej*
faglige_sag
going_to_the_un* went_to_the_un* gone_to_the_un*
union_adv*
strejkende the_picket`,
  said: `fackförb* gewerkschaft! *fagforbund! *fagforening! union~ TR!
a_kasse!`,
  matters: `a_kassen works_council`,
  things: `
unions_l* teachers_un* nurses_un* education_un* 3f HK foa dansk_metal Metal! NNF! fødevaref* blik_rør blik_og_rør rørarb* el_forbund* elforb* malerforb* Malernes! teknisk_landsf* serviceforb* fængselsforb* politiforb* skuespillerforb* dsr! sygeplejeråd* djøf magisterfor* IDA! ingeniørforen* bupl DLF! lærerfor* uddannelsesf* GL! socialpædagogerne socialrådgiverf* jordemoderf* farmakonom* kost_ernæ* sundhedskart* ergoterapeutf* bioanalyt* yngre_læger lægefor* overlægef* tandlægef* psykologf* dyrlægef* præstef* finansforb* Lederne! krifa Kristelig! kristelig_fag* faglige_hus frie_funk* ASE! journalistf* konstruktørf* bibliotekarf* arkitektf* fagbevæg* FTF! a_kasse formandsf*
unison! Unite! GMB! RMT! ASLEF! usdaw! nasuwt! NEU! PCS! CWU! UCU! RCN! BMA! NUJ! afl_cio seiu! UAW! IBEW! ver_di ig_metall unionen! kommunal~ facket
strejken strejke! strejkede lockout* strike! walkout vores_medlem medlem_hos_jer workers_un* skatteforb* Akademikernes! TR! i_solidaritet grievance
danske_fysio* musikerf* kommunikation_og_sp* handels_og_kont* fag_og_arb* vårdförb* lärarförb* LO_fagb* handelsanst* metalarb* fagforening* fagforbund*
Prosa!
the_union!
NITO! Tekna! Negotia! it_faglig*
s_union
forbundet
maskinmestr*
teamster*
*s_union! *s_unions nautilus  *ernes_forb* *ernes_klub* *ernes_fagf*`,
  acts: `
*medlem! *medlemskab* medlemsn* *medlemmet member! members_of membersh* mitglied* joined join! left! meldt! meldte melder! melde! indmeld* udmeld* optag* kontingent* dues! subs! bisidder* rep! *repræsent* represent* formand! afdelingsf* næstfor* bestyrelse! *bestyrelsen *delegeret kongres* valgt! udpeget elected organis* organiz* konflikt! med_i er_i står_i stod_i sidder_i siddet_i været_i var_i is_in was_in tillids* rejst rejser_sag overtager på_vegne on_her_b* on_his_b* on_behalf steward* official! frikøb* cards! gået_til gå_til går_til gik_til kursus_hos bistand bistå* advokat* jurist* lawyer solicitor fuldmagt kräver krever begärt sagen sag! skiftet skiftede droppet betaler betalte dækket faglig! deltog deltaget mødte_ind var_med voted_for sekretær afskedig* bortvis* fagligt_bist* tilknyttet tilmeldt ballot* stopper nedlægge hjælp_af ekskluder* klubben klub! klubmøde filed asked_the
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
brought! vilkår* kontaktet_os`,
  not: `western_un* customs_un* credit_un* student_un* students_un* european_un* eu_s_un* union_pac* union_all heavy_met* sheet_met* kristelig_dag* organiseret_af organiseret_som organiseret_ef* organiseret_om* organiseret_på organiseret_med walked_out_of på_strejke boldforb* trade_union_of* union_sta* union_str* tr_kollega
the_union_of the_union_flag union_jack
in_HK`,
};
