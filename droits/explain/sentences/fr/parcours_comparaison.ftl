### What « droits comparer » says: what changed between two files, and why.

comparaison-titre = Qu'est-ce qui change ?
comparaison-debut = Nous comparons 2 fichiers.
comparaison-date-avant = Le premier est du { $jour }.
comparaison-date-apres = Le second est du { $jour }.
comparaison-meme-date = Les réponses sont du { $jour }.
comparaison-adultes = Les 2 adultes ont changé de place dans le fichier.
comparaison-faits = Qu'est-ce qui change dans les fichiers ?
comparaison-papiers = Quelles réponses sont sur un papier maintenant ?
comparaison-reponses = Quelles aides changent ?
comparaison-aucun-fait = Les 2 fichiers disent la même chose.
comparaison-aucune-reponse = Les réponses pour les aides sont les mêmes.
comparaison-conditions =
    Pour ces aides, la réponse est la même.
    Mais une condition change :
comparaison-inchangees = { $nombre ->
    [one] La réponse est la même pour { $nombre } autre aide.
   *[other] La réponse est la même pour { $nombre } autres aides.
 }

comparaison-avant = Avant : { $valeur }.
comparaison-apres = Maintenant : { $valeur }.
comparaison-inconnu = nous ne savons pas
comparaison-aucun = aucun
comparaison-ligne-avant = Avant :
comparaison-ligne-apres = Maintenant :
comparaison-champ =
    { $titre } avant : { $avant }.
    { $titre } maintenant : { $apres }.
comparaison-parti = Ce n'est plus dans le fichier.
comparaison-cachee = { $titre } : cette page cache la réponse.
comparaison-nouveau = C'est nouveau dans le fichier.

comparaison-critere-change = { $nombre ->
    [one] Cette condition change :
   *[other] Ces conditions changent :
 }
comparaison-sans-condition-avant = Avant : pas de condition.
comparaison-sans-condition-apres = Maintenant : pas de condition.
comparaison-cause-commune = Elles changent toutes à cause de :
comparaison-cause-seule = C'est à cause de :
comparaison-causes-seules = Chaque changement suffit, à lui seul :
comparaison-causes-ensemble = C'est à cause de ces changements, ensemble :
comparaison-cause-date = La date : un âge, une durée ou une règle.
comparaison-cause-inconnue = Trop de réponses changent : nous ne savons pas pourquoi.
