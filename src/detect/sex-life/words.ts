import type { CategoryWords } from "../_lexicon/words";

/** Sexual orientation, gender identity, and sex life. */
export const sexLifeWords: CategoryWords = {
  states: `
homoseksuel! homoseksuelt homoseksuelle heteroseksuel! heteroseksuelle biseksuel! biseksuelle panseksuel* aseksuel* lesbisk! lesbiske lesbe! bøsse! bøsser bøssekarl* bøssepar queer! transkønnet* transkvinde* transmand* transperson* transseksuel* interkøn* nonbinær* ikke_binær* kønsskifte* skifte_køn skifter_køn skiftet_køn juridisk_kønsskift* kønsidentitet* kønsdysfori* hormonbehandling* transvestit* sprunget_ud springer_ud springe_ud sprang_ud kom_ud_som registreret_partnerskab
til_mænd til_kvinder til_piger til_drenge til_begge_køn 
gay! lesbian* homosexual* bisexual* heterosexual* pansexual* asexual* transgender* transsexual* trans_woman trans_man trans_women trans_men nonbinary non_binary genderqueer gender_reassign* gender_identity gender_dysphor* gender_transition transitioning_to came_out_as come_out_as coming_out_as came_out_to out_and_proud sex_change same_sex_* two_mums two_dads two_moms 
hans_mand! sin_mand_jens din_mand_venter his_husband his_boyfriend her_wife her_girlfriend hendes_kone hendes_hustru hans_kæreste_mikael partner_is_a_man partner_is_a_woman
har_en_affære en_affære_med affære_med haft_en_affære utroskab* været_utro er_utro var_utro utro! elsker! elskerinde* side_spring sidespring* går_i_seng_med gået_i_seng_med gik_i_seng_med knalder! sover_sammen købt_sex købte_sex køber_sex købesex* prostitueret* prostituer* escortpige* sexarbejder* sexliv* sexlivet seksualliv* sexafhæng* sexmisbrug* onelinestand one_night_stand swingerklub* swingere! fetich* sadomas* bdsm! pornoafhæng* impoten* rejsningsproblem* 
having_an_affair had_an_affair has_an_affair affair_with extramarital* sleeping_with slept_with sleeps_with in_bed_with cheating_on cheated_on adulter* mistress! unfaithful sex_life sexual_partner* sex_addict* sex_worker* prostitut* sexually_active sexual_orientation_is sexually_transmit* sexual_preference* hooking_up_with hooked_up_with erectile 
schwul! lesbisch* schwuler homosexuell* bög! flata! homofil*
`,
  matters: `
seksuel! seksuelle seksuelt seksuel_orientering seksualitet* sexual_orientation sexuality sexual! porno* pornogra* kønssygdom* klamydia* gonoré* syfilis* chlamydia* gonorrh* syphilis* herpes! std! sti_test sex! sexlegetøj* dating_app* tinder! grindr! affære! affæren affair! regnbuefamil* rainbow_famil* lgbt* lgbtq* rugemor* surrogate_m* prævention* p_piller kondom* viagra* intime! intimate nøgenbillede* nøgenfoto* nude_photo* nudes! sexting 
`,
  hints: `
kæreste! partner! partneren mand! mænd! kvinde! kvinder! pride! trans! bi! køn! gender! hotel! hotellet utroskab! orientering! orientation! intim! flirt* kys! kysse* kissed
`,
  groups: "",
  not: `
foreign_affairs public_affairs corporate_affairs legal_affairs regulatory_affairs government_affairs affairs! foreign_affair* external_affairs current_affairs state_of_affairs seksuel_chikane sexual_harass* hans_mandat* til_mænd_og til_kvinder_og sex_discrimin* enola_gay dating_back one_man_show sextant* sekst* cheating_on_the hans_mand_i
`,
};
