import type { CategoryWords } from "../_lexicon/words";

/** Sexual orientation, gender identity, and sex life. */
export const sexLifeWords: CategoryWords = {
  states: `
homoseks* heteroseks* biseks* panseks* aseks* lesbisk! lesbiske lesbe! bøsse! bøsser bøssek* queer! transkøn* transkvi* transman* transper* transseks* interkøn* nonbin* ikke_binær* kønsskif* skifte_køn skifter_køn skiftet_køn kønside* kønsdys* sprunget_ud springer_ud springe_ud sprang_ud til_mænd til_kvinder til_piger til_drenge til_begge_køn to_mødre to_fædre regnbuef* født_som_dreng født_som_pige født_som_mand
gay~ lesbian! homosexual! bisexual! pansexual! asexual! transgen* transsex* trans_wom* trans_man genderqueer non_binary gender_re* gender_id* gender_dys* came_out_as come_out_as coming_out_as same_sex_* two_mums two_dads two_moms
his_husband his_boyfriend her_wife her_girlfriend hans_mand! hendes_kone gift_med_en_kvinde gift_med_en_mand married_to_a_man married_to_a_woman din_mand_venter
en_affære et_forhold_til_sin et_forhold_med har_et_forhold_til noget_kørende_med utroskab* utro! elskerinde* sidespring* i_seng_med købt_sex købte_sex køber_sex prostitu* sexliv* seksualliv* sexafh* fetich* impotent! rejsningsp*
an_affair extramar* sleeping_with slept_with sleeps_with cheated_on_* adulter* mistress sex_life sexual_part* sex_add* sex_work* sexually_* one_night_st* erectile schwul! lesbisch* på_bordel escortp* partner_is_a_man dater_mænd dater_kvinder used_to_be_a_man used_to_be_a_woman was_born_a_man was_born_a_woman been_transitioning is_transitioning cheating_on_his cheating_on_her cheating_on_my she_s_bi he_s_bi m_bi`,
  said: ` trans! unfaithful`,
  matters: `*seksuel_or* seksualitet* sexual_or* sexuality porno* kønssyg* klamyd* gonor* syfil* chlamyd* syphil* herpes! grindr! affære! affæren rugemor* surrogate_m* viagra nøgenb* nude_ph* nudes! sexting flere_partn* STD! haft_sex had_sex having_sex sex_med sex_with`,
  things: "",
  acts: "",
  not: `sexual_har* seksuel_chik* sexually_har* til_mænd_og til_kvinder_og sex_offend* bi_ling* bi_week* bi_month*`,
};
