## A draft praises our own part (F12): advice, never a block. The words pointed out come first

tone-thanks-to-us = «{$said}» gir oss æren. Si hva de har bidratt med: tålmodigheten, motet, arbeidet deres.
tone-we-did = «{$said}» forteller hva vi gjorde. Dette er deres dag: begynn setningen med «dere».
tone-our-part = «{$said}» roser vår innsats. Ta det bort, og nevn et steg på veien deres.
tone-without-us = «{$said}» gjør dem små. De ville ha funnet en vei: si hvor langt de er kommet.
tone-proud-of-ourselves = «{$said}» er stolthet over oss selv. Vær stolt av dem, eller bare glad.
