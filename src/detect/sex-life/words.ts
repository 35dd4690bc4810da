import type { CategoryWords } from "../_lexicon/words";

/** Sexual orientation, gender identity, and sex life. */
export const sexLifeWords: CategoryWords = {
  states: `
homoseks* heteroseks* biseks* panseks* aseks* lesbisk! lesbiske lesbe! bøsse! bøsser bøssekarl* queer! transkøn* transkvinde* transmand* transperson* transseks* interkøn* nonbin* ikke_binær kønsskifte* skifte_køn skifter_køn skiftet_køn kønsident* kønsdysf* sprunget_ud springer_ud springe_ud sprang_ud til_mænd til_kvinder til_piger til_drenge til_begge_køn to_mødre to_fædre regnbuefam*
 lesbian! homosexual! bisexual! pansexual! asexual! transgender* transsexual* trans_woman trans_man genderqueer nonbinary non_binary gender_reass* gender_ident* gender_dysph* been_transitioning is_transitioning m_transitioning came_out_as come_out_as coming_out_as came_out_to same_sex_* two_mums two_dads two_moms sex_change
his_husband his_boyfriend her_wife her_girlfriend hans_mand! hendes_kone hendes_hustru gift_med_en_kvinde gift_med_en_mand married_to_a_man married_to_a_woman partner_is_a_man partner_is_a_woman din_mand_venter
en_affære har_et_forhold_til har_et_forhold_med utroskab* utro! elskerinde* sidespring* i_seng_med knalder! købt_sex købte_sex køber_sex prostitu* escort* sexarbejder* sexliv* seksualliv* sexafhæng* sexmisbrug* swinger* fetich* sadomas* bdsm! impotens* impotent! rejsningsprob*
an_affair extramarital* sleeping_with slept_with sleeps_with in_bed_with cheating_on_* cheated_on_* adulter* mistress unfaithful sex_life sexual_partner* sex_addict* sex_work* sexually_* one_night_stand erectile schwul! lesbisch* homofil* gay~
`,
  matters: `
*seksuel_orient* seksualitet* sexual_orient* sexuality porno* pornogra* kønssyg* klamydia gonor* syfilis chlamydia syphilis herpes! std! sex! grindr! affære! affæren affair! rugemor* surrogate_m* p_piller kondom* viagra nøgenbil* nøgenfot* nude_photo* nudes! sexting flere_partnere sexlegetøj
`,
  things: "",
  acts: "",
  not: `
sexual_harass* seksuel_chik* foreign_affairs public_affairs affairs! sexually_harass* til_mænd_og til_kvinder_og cheated_on_price
`,
};
