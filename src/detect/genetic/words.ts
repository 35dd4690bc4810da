import type { CategoryWords } from "../_lexicon/words";

/** Inherited traits and what analyses of samples show. */
export const geneticWords: CategoryWords = {
  states: `
*gentest! *gentesten gentestes dna_te* dna_prof* dna_prø* dna_an* dna_sv* genprof* *genetisk* *genetik* brca* mlh1 msh2 tp53 chek2 apoe* huntingtong* faktor_v_l* factor_v_l* *mutation! *mutationen genfejl* genvar* bærer_af_gen* bærer_genet bærer_af_en_gen* bærer_af_en_arv* bærare_av har_genet samme_gen! anlægsbæ* arvelig! arveligt arvelige! ärftlig* *kromosom* exom* sekvenser* trisom* monosom* fragilt_x fragile_x homozyg* heterozyg* turners_s* marfan* lynch_syn* faderskab* fostervandsp* moderkageprø* nakkefold* ligger_til_familien er_ikke_far_til ikke_er_far_til biologiske_far
genetic_* genetically genetics! hereditary gene_mut* faulty_gene gene_var* pathogenic_* patogen_var* whole_geno* sequenced paternity_te* the_biological_f* not_the_father chromosom* 23andme* ancestry_r* ancestrydna myheritage cftr! dna_sam* dna_res* dna_sw* dna_ev* dna_ma* afgive_dna dna_from inherited_dis* inherited_con* carries_the_gene s_gene! disease_gene fibrosis_gene carry_the_gene has_the_gene tested_for_the_gene carrier_of* a_carrier_for both_carriers dna_kit amnio* i_generne
slægtstest* slægts_dna genome_* genomet *genomsek* gentype* genotyp* autosom* recessiv* carrier_scr* carrier_stat* hælprøve* nipt! donorbarn* huntingtons_gen huntington_s_gene mitokondri* mitochondr* arveanl* dna_sekv* dna_spor* gen_for! genet_for! hla_typ* biological_father biological_mother
carriers_of gener_und* genanal*
is_a_carrier are_carriers
extra_chrom*
inherited_met*
helgenom*
*ine_gener *s_gener *r_genes *s_genes my_genes runs_in_* inherited_from arvet_fra
ancestry_k* vævstyp* shared_dna
*kræftgen* cancer_gene
karyot*
familiær_* familial* microarray
arvet_sygd*
q11* fibrosis_c* dna_un* halvsøsk* 
variant_i* gene_def*
unknown_signif* sequencing_r* cell_gene
kromosomtal* hla_b*
huntington_gen* gene_pan*`,
  said: `genes!`,
  matters: `dna! genet! gene~ mutation mutations predispos* disponeret* spytprø* spyttest* mundskrab* saliva_s* cheek_sw* blodtype* blood_type* halvsøster_g* ashkenazi down_s_s* downs_s* ekstra_x sickle_cell_tr*
arveligh* cag_*
spit_test* half_brother half_sister`,
  things: "",
  acts: "",
  not: `*_our_dna *_vores_dna company_dna brand_dna *s_dna_at mutation_te* genetisk_alg* genetic_alg* gentest_af genetisk_mod* genetically_mod* gene_ther* s_dna_is enron_dna katte_dna corporate_dna kursus_i_gen* faderskabso*
studies_gen*`,
};
