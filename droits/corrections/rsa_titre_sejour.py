"""RSA, prime d'activité : les dispenses de durée du titre, et le séjour régulier (CASF, L262-4 et L262-6).

Upstream: ``rsa.py``, ``rsa_condition_nationalite`` holds the five years only. Refugees, stateless persons,
beneficiaries of subsidiary protection and holders of a resident card are exempt (L262-4, 2° a); the
permit must be in force; a European who works needs no three months (L262-6). Upstream's issue 2417.
Wrong since 2009-06-01. Proof: a refugee since one year, without income: law 651.69 €, upstream 0.
What is left to a judgement (Europeans without work, Algerian certificates) is told by criteria, not here.
"""

from openfisca_france.model.base import MONTH, Individu, TypesActivite, Variable, set_input_dispatch_by_period

from droits.chiffres import valeur


class rsa_condition_nationalite(Variable):
    value_type = bool
    default_value = True
    entity = Individu
    label = "Conditions de nationalité et de titre de séjour pour bénéficier du RSA, sûrement remplies"
    definition_period = MONTH
    set_input = set_input_dispatch_by_period
    reference = "CASF, articles L262-4, 2°, et L262-6"

    def formula_2009_06_01(individu, period, parameters):
        rsa = parameters(period).droits.rsa
        nationalite = individu("nationalite", period)
        europeen = individu("ressortissant_eee", period) + (nationalite == b"CH")
        annees = individu("duree_possession_titre_sejour", period)
        travaille = individu("activite", period) == TypesActivite.actif
        dispense = individu("refugie_ou_protege", period) + individu("carte_resident", period)
        hors_europe = (dispense + (annees >= valeur(rsa, "duree_titre_sejour"))) * individu("sejour_regulier", period)
        return (
            (nationalite == b"FR")
            + europeen * (travaille + (annees >= valeur(rsa, "annees_sejour_permanent")))
            + (europeen == 0) * hors_europe * (individu("demandeur_d_asile", period) == 0)
        )


VARIABLES = (rsa_condition_nationalite,)
