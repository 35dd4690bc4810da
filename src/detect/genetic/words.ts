import type { CategoryWords } from "../_lexicon/words";

/** Inherited traits and what analyses of samples show. */
export const geneticWords: CategoryWords = {
  states: `
chek2 bærare_av monosom* ligger_til_familien patogen_var* ancestry_r* inherited_dis* both_carriers
*genomsek* gentype* hælprøve* familial*
*gentest! *gentesten gentestes dna_tes* dna_prof* dna_prø* dna_ana* genprof* *genetisk* *genetik* brca* mlh1 msh2 tp53 apoe* huntingtong* faktor_v_l* factor_v_l* *mutation! *mutationen genfejl* genvari* bærer_af_gen* bærer_genet bærer_af_en_gen* bærer_af_en_arv* har_genet samme_gen! anlægsbæ* arvelig! arveligt arvelige! ärftlig* *kromosom* exom* sekvensering* sekvenseret trisom* homozyg* heterozyg* lynch_syn* faderskab* fostervandsp* moderkageprø* nakkefold* er_ikke_far_til ikke_er_far_til biologiske_far
genetic_* genetically genetics! hereditary gene_mut* faulty_gene gene_var* pathogenic_* whole_geno* sequenced paternity_te* paternity_d* dna_result* the_biological_f* not_the_father chromosom* 23andme* ancestrydna myheritage cftr! inherited_con* fibrosis_gene carrier_of! a_carrier_for dna_kit amnio* i_generne
slægtstest* genome_* genomet genotyp* autosom* recessiv* carrier_scr* carrier_stat* nipt! donorbarn* huntingtons_gen huntington_s_gene mitokondri* mitochondr* arveanl* dna_sekv* dna_spor* gen_for! genet_for! hla_typ* biological_father biological_mother
carriers_of gener_und* genanal*
are_carriers
extra_chrom*
inherited_met*
helgenom*
*ine_gener *s_gener *r_genes *s_genes my_genes runs_in_* inherited_from arvet_fra
vævstyp* shared_dna
*kræftgen* cancer_gene
karyot*
microarray
arvet_sygd*
q11* fibrosis_c* dna_und* halvsøsk*
variant_i* gene_def*
unknown_signif* sequencing_r* cell_gene
hla_b*
huntington_gen* gene_pan*
rigtige_far real_father buccal* langt_qt long_qt begge_bærere gene_test* haplogr* prenatal_t* fosterdiagn* donor_conc*
donor_sib* pharmacogen* cyp2* the_gene!
fars_gen mors_gen
ancestry_k*
*s_a_carrier anlæg_for*
gentestet
familiær_*
er_bærer!
slægtskabst* translok* transloc* neandertal* prædiktiv_gen* prædiktiv_tes* predictive_tes* zygos* zygot* mikrodel* microdel*
gene_sequenc* tissue_type* mcad! factor_v* g6pd mthfr hla_match* dna_match*
ægsortering* genbær* gene_carrier alleler* allele! delta_f508 
dna_ligger`,
  said: `genes!
`,
  matters: `dna! genet! gene~ mutation mutations predispos* disponeret_for spytprø* spyttest* mundskrab* saliva_s* cheek_sw* blodtype* blood_type* halvsøster_g* ashkenazi ekstra_x sickle_cell_tr*
arveligh* cag_*
spit_test* half_brother half_sister
faulty_copy_* faulty_copi*
genome
spat_in spyttet_i_et*`,
  things: "",
  acts: `bærer! bærere! carries! carrier! arvet! inherited! positiv! negativ!
tube! tubes came_back`,
  not: `
dna_mærk* *_our_dna *_vores_dna company_dna brand_dna *s_dna_at mutation_te* genetisk_alg* genetic_alg* gentest_af genetisk_mod* genetically_mod* gene_ther* s_dna_is enron_dna katte_dna corporate_dna kursus_i_gen* faderskabso*
studies_gen*
genetiske_alg*
til_gene full_of_mutations fuld_af_mutationer bananflu*
*rmutat* en_gene`,
};
