### What a document says of its own review, computed from relectures.yaml (relectures.py). Never « FALC » alone.

relecture-inspire = Inspiré des règles du FALC.
relecture-pas-encore = Pas encore relu par des personnes concernées.
relecture-chaque-phrase = Des personnes concernées ont relu chaque phrase.
relecture-session = Relecture : { $groupe }, { $jour }.
relecture-personne = Relecture par { $prenom }.

## The sheets of a review (droits phrases --a-relire).

fiche-titre = Phrases à relire
fiche-numero =
    Feuille { $numero } sur { $nombre }.
    Version { $version } de droits.
fiche-consigne =
    Lisez chaque phrase.
    Cochez 1 case par phrase.
    Écrivez les mots difficiles.
fiche-exemple = Les sommes, les dates et les noms sont des exemples.
fiche-comprend = Je comprends
fiche-ne-comprend-pas = Je ne comprends pas
fiche-mot-difficile = Mot difficile :
fiche-date = Date :
fiche-prenoms = Prénoms :
fiche-accord = Pouvons-nous imprimer votre prénom ?
