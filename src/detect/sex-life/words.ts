import type { CategoryWords } from "../_lexicon/words";

/** Sexual orientation, gender identity, and sex life. */
export const sexLifeWords: CategoryWords = {
  states: `
homoseks* heteroseks* biseks* panseks* aseks* lesbisk! lesbiske lesbe! bøsse! bøssen bøsser bøssek* queer! homo! homofil* transkøn* transkvi* transman* transper* transseks* interkøn* nonbin* ikke_binær* kønsskif* skifte_køn skifter_køn skiftet_køn kønside* kønsdys* kønsneut* sprunget_ud springer_ud springe_ud sprang_ud ud_af_skabet til_mænd til_kvinder til_piger til_drenge til_fyre til_begge_køn forelsket_i_en_mand to_mødre to_fædre medmor regnbuef* født_som_dreng født_som_pige født_som_mand født_som_kv* forkert_krop
gay~ lesbian! homosexual! bisexual! pansexual! asexual! transgen* transsex* trans_wom* trans_man genderqueer non_binary nonbinary gender_re* gender_id* gender_dys* came_out_as come_out_as coming_out_as came_out_to_his came_out_to_her came_out_to_me out_of_the_closet not_out_to not_out_at same_sex_* two_mums two_dads two_moms attracted_to she_likes_girls he_likes_boys pronouns_are
his_husband his_boyfriend her_wife her_girlfriend hans_mand! hendes_kone gift_med_en_kvinde gift_med_en_mand married_to_a_man married_to_a_woman din_mand_venter och_hans_man
en_affære et_forhold_til_sin et_forhold_med har_et_forhold_til har_forhold_til noget_kørende_med noget_sammen_med åbent_forhold open_relationship open_marriage utroskab* utro! elskerinde* hendes_elsker hans_elsker his_lover her_lover som_escort as_an_escort sidespring* i_seng_med købt_sex købte_sex køber_sex prostitu* luder! sexliv* seksualliv* samliv! samlivet sexafh* sexgal* sexchat* sexvid* fetich* impotent! rejsningsp* lyst_til_sex sexlyst* samleje* polyam* swinger* swingere dametøj crossdress* blottet_sig kigget_på_porno bukserne_nede lurede_på luret_på befaml* befølt* sexchik* taget_på_num* taget_på_bryst* på_brysterne på_lårene på_numsen på_røven i_røven taget_bagi bagi_igen tog_på_num* klap_i_num* klap_bagi
an_affair extramar* sleeping_with slept_with sleeps_with sleeping_around cheated_on_* adulter* mistress sex_life sex_drive sexual_part* sex_add* sex_work* sexually_* sexual_rem* sexual_adv* sexual_com* sexual_ass* intercourse one_night_st* erectile grope* groping upskirt* schwul! lesbisch* bög~ på_bordel escortp* partner_is_a_man dater! is_dating_a used_to_be_a_man used_to_be_a_woman was_born_a_man was_born_a_woman been_transitioning is_transitioning cheating_on_his cheating_on_her cheating_on_my visits_pros* onlyfans threesome dick_pi* dickpi*`,
  said: ` trans! unfaithful bi! ekshibition* kærester!`,
  matters: `*seksuel_or* seksualitet* sexual_or* sexuality porno* pornog* kønssyg* klamyd* gonor* syfil* chlamyd* syphil* herpes! grindr! tinder* dating_app* dating_site* datings* affære! affæren rugemor* surrogate_m* viagra nøgenb* nude_ph* nudes!  sexting flere_partn* STD! haft_sex had_sex having_sex sex_med sex_with sexual_har* seksuel_chik* seksuelt_chik* sexually_har* slutsh* kropslige_t*`,
  things: "",
  acts: "",
  not: `sex_offend* sexual_harassment_p* sexual_harassment_t* bi_ling* bi_week* bi_month* bi_ann* bi_c* bi_d* gay_rig* gay_pri* til_mænd_og til_kvinder_og escort_v* ford_escort`,
};
