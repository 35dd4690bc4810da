import type { CategoryWords } from "../_lexicon/words";

/** Sexual orientation, gender identity, and sex life. */
export const sexLifeWords: CategoryWords = {
  states: `
nøgenf* came_out_to_his came_out_to_her came_out_to_me bumble! dating_prof* datings* lyst_til_sex bottom_surg*
kinky onan* my_coming_out his_coming_out her_coming_out naked_im* stripklub* skeiv! sexh* sexf* sexo*
*seksuel* *seksual* *sexual* sexuell* nøgen! nøgenb* naked_ph* naked_pic* exposed_him* exposed_hers* blottede_sig bordel! lesbisk! lesbiske lesbe! bøsse! bøssen bøsser bøssekar* queer! homo! homofil* transkøn* transkvi* transman* transper* interkøn* nonbina* nonbinæ* ikke_binær* kønsskif* skifte_køn skifter_køn skiftet_køn kønside* kønsdys* er_kønsneut* sprunget_ud springer_ud springe_ud sprang_ud til_begge_køn forelsket_i_en_mand to_mødre to_fædre medmor født_som_dreng født_som_pige født_som_mand født_som_kv* forkert_krop
gay~ lesbian! transgend* trans_wom* trans_man genderqueer non_binary gender_re* gender_id* gender_dys* came_out_as come_out_as coming_out_as out_of_the_closet not_out_to not_out_at same_sex_* two_mums two_dads two_moms attracted_to she_likes_girls he_likes_boys pronouns_are
gift_med_en_kvinde gift_med_en_mand married_to_a_man married_to_a_woman din_mand_venter
en_affære et_forhold_til_sin et_forhold_med har_et_forhold_til har_forhold_til noget_kørende_med åbent_forhold open_relationship open_marriage utroskab* utro! elskerinde* hendes_elsker hans_elsker his_lover her_lover som_escort as_an_escort sidespring* i_seng_med købt_sex købte_sex køber_sex prostitu* luder! samliv! samlivet porno* porn! grindr! tinder! tinderp* dating_app* dating_site* nude_ph* nudes! intime_bil* intimate_p* explicit_ph* bdsm fetich* impotent! samleje* polyamo* swinger* crossdress* blottet_sig befaml* befølt* sexchik* på_lårene
an_affair extramar* sleeping_with slept_with sleeps_with sleeping_around cheated_on_* adultere* adultery mistress sex_life sex_drive sex_add* sex_work* intercourse one_night_st* erectile groping upskirt* schwul! lesbisch* escortp* dater! onlyfans dick_pi*
mandlig_kær* they_them dyrket_sex dyrker_sex haft_sex had_sex having_sex upassende_bil* gramse* sjofl* at_kysse kysset_h* kysse_mig kyssede_mig kysset_mig kissed_me kissed_her tried_to_kiss lagt_an_på_m* lagt_an_på_h* lagde_an_på regnbuefam* explicit_pi* explicit_mes* unwanted_advan* touched_inap* made_a_pass hitting_on hit_on_he* hit_on_him! hit_on_me!
deadnam* top_surg* gender_aff* kønsbekræft* juridisk_køn* penge_for_sex money_for_sex paid_for_sex betalte_for_sex masturb* knalder_med kneppe* trans_person kom_ud_som kommet_ud_som kommer_ud_som is_out_at two_fathers two_mothers homosexuell forhold_ved_siden_af unfaithful_to transvestit* mtf! ftm! new_pronouns nye_pronom* pronomener bruger_pronom* she_her! he_him! han_ham! de_dem! misgender*
tiltrukket_af sælge_sex sælger_sex selling_sex sells_sex solgt_sex ubeskyttet_sex unprotected_sex male_partn* female_partn*
a_fling nude_pic* nude_im* en_flirt intersex* lever_som_kv* lever_som_m* lives_as_a_w* lives_as_a_man sex_change gender_trans* cross_dress* strip_club*
gender_fluid genderfluid kønsflyd* paying_for_sex pays_for_sex prefers_they
kønsorgan*
mod_sin_vilje
groped
lgbt*
rejsningsprob*
i_forhold_med
til_fyre
havde_sex
sexb* sexp* sexs* sexr* kvindelig_part* kvindelig_kær*
friends_with_ben* begge_er_kv* both_men
sexa*
escort_ad* på_grindr on_grindr
husband_for_a wife_for_a without_clothes uden_tøj
into_men into_women
er_til_drenge
haft_et_forh* havde_et_forh* til_pride kvindehorm* born_a_boy born_a_girl born_a_man born_a_woman born_male
born_female wrong_body gender_cl* puberty_b* drag_queen* closeted into_guys into_girls likes_men likes_women
slept_tog* sexting fetish* åbent_ægt* åbent_parf* victoria_mil* sugar_da* sugardat* faggot* registreret_partn* skiftet_partn*
skiftende_partn* cheating_on
was_in_bed_with
partner_is_a_man visits_esc* left_him_for_a_w*
used_to_be_a_man used_to_be_a_wom* prefers_men prefers_women a_fag! ligger_i_med carrying_on_with *s_transitioning m_transitioning! am_transitioning! started_transitioning! *s_dating_a been_transitioning
penis* vagina* call_girl brothel* sexl* dildo* omtales_som_hu* omtales_som_ha*
pregnant_by
engangskn* kønskorrig* i_tvivl_om_sit_k* outed! outede legal_gender bøssebar* gay_bar*
gay_club ud_af_skab* herreelsker* forelsket_i_sin_b* biseks* panseks* aseks*
i_en_trekant trekant_med threesome* on_the_down_low fik_nyt_køn
skiftede_navn_til
kink_cl*
i_seng_sammen sleeping_together i_samme_seng came_out_at jeg_er_til_mænd er_til_mænd er_til_kvinder lives_with_a_man begge_kvinder both_women en_vibrator kærester_i_smug`,
  said: `trans! unfaithful bi! ekshibition*
til_kvinder! til_mænd! til_piger!`,
  matters: `kønssyg* klamyd* gonor* syfil* chlamyd* syphil* herpes! affære! affæren surrogate_m* viagra flere_partn* STD! sex_med sex_with slutsh* flirt* upassende_bes* uønsket_opm* jomfru! STI!
pronouns pronomen* escorts! sexarbejd* præventions* prævention contracept*`,
  things: `bryst! brystet brysterne numse! numsen røv! røven balde* balle! lår! låret lårene skridtet breast! breasts bum! thigh! thighs crotch bagdel bryster`,
  acts: `rørt! rørte rører røre! tog! taget! klappede klapset klappet befølt* grab* touch* squeez* pinch* slapped kiss* kyss* stroked
hand_on hånd_på hånden_på
comment* kommenter* staring stirrer`,
  partners: `mand! kone! hustru! husband! wife! boyfriend! girlfriend! kæreste! samlever! ægtefælle! spouse! fiance! fiancee! forlovede! gift! forlovet! married! engaged! kærester!
giftes!
ekskone! eksmand! ekskæreste!
husbond! fyr! eks! ex!`,
  not: `
til_fyret til_pride_ug* seksualund* sexual_harassment_p* sex_offend* sexual_harassment_t* *_transitioning_to_a_* *_transitioning_to_the_* *_transitioning_into_* *_transitioning_from_* bi_ling* bi_week* bi_month* bi_ann* bi_c* bi_d* gay_rig* gay_pri* til_mænd_og til_kvinder_og escort_v*
power_bi
bi_u*
sparebøsse* indsamlingsb* pronouns_in_sig* pronomener_i_mail*`,
};
