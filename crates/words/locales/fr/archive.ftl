## Sauvegarde, archive, déménagement : dans le terminal

stage-writing = Écriture de toutes les données dans le fichier
stage-checking = Contrôle du fichier
stage-taking = Intégration de toutes les données
stage-proving = Comparaison avec le fichier
archive-written = Tout est dans { $path }. Espaces de travail : { $workspaces }. Lignes : { $rows }. Gardez ce fichier comme une clé : quiconque l’a en main peut tout lire.
archive-restored = Tout est de nouveau dans { $place }. Espaces de travail : { $workspaces }. Lignes : { $rows }. Tout le monde doit se reconnecter. Les envois automatiques sont suspendus : vérifiez ce qui avait déjà été envoyé, puis rétablissez-les avec seguito wake.
archive-imported = Importation effectuée, et comparée ligne par ligne. Espaces de travail : { $names }. Lignes : { $rows }.
archive-moved = Tout est maintenant dans { $to }. Espaces de travail : { $workspaces }. Lignes : { $rows }. Lancez désormais Seguito à cet endroit. Les données dans { $from } sont restées telles quelles : supprimez-les quand tout est vérifié, et ne lancez plus Seguito là-bas.
archive-foreign = { $path } n’est pas une archive de Seguito. Rien n’a été touché. Indiquez un fichier créé avec seguito backup ou seguito export archive.
archive-damaged = { $path } a été tronqué ou modifié après son écriture. Rien n’a été touché. Prenez-en une autre copie, ou une sauvegarde antérieure.
archive-newer = { $path } vient d’un Seguito plus récent ({ $version }). Rien n’a été touché. Utilisez cette version ou une version ultérieure.
archive-too-large = { $path } occuperait, une fois décompressé, bien plus que ce qu’une archive de cette taille peut contenir. Rien n’a été touché.
archive-not-empty = Il y a déjà des données dans { $place }. Rien n’a été touché. Choisissez un endroit sans données : un autre dossier ou une nouvelle base de données.
archive-taken = L’espace de travail { $name } est déjà présent. Rien n’a été touché. Importez-le dans une autre installation.
archive-no-workspace = Aucun espace de travail ne s’appelle { $name }. seguito workspace list les affiche tous.
archive-rewritten = Dans l’espace de travail { $name }, l’historique n’est plus intègre à partir de la ligne { $line } : il a été modifié après coup. Rien n’a été touché. Pour passer outre, ajoutez --even-rewritten.
archive-stopped = Arrêté. Rien n’a changé, et rien ne reste à moitié fait.
archive-there-already = { $path } existe déjà et reste tel quel. Choisissez un autre nom.
archive-file = { $path } ne peut pas être lu ou écrit : { $detail }. Rien n’a été conservé. Vérifiez le nom, les droits et l’espace disque.
archive-same-place = Les données sont déjà dans { $place }. Indiquez un autre endroit avec --to.
quiet-start = Données restaurées depuis une sauvegarde : les envois automatiques sont suspendus. Vérifiez ce qui avait déjà été envoyé, puis rétablissez-les avec seguito wake.
quiet-ended = Les envois automatiques peuvent reprendre.
quiet-was-not = Aucun envoi n’était suspendu.
