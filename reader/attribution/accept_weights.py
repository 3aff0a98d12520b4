"""Learned weights: whether a candidate is a statement.

Made by tests/bench/train_attribution.py; not edited by hand.
"""

PACKED = r"""
a#right -28 a'right 40 a(right 49 a,fronted 26 a,resumed 29 a,right 61 a-fronted 13 a-right -12 a:right 17
aAfronted -84 aEright 7 aGcueright -46 aGright -6 aJright 44 aNright -14 aVcuefronted 7 aVcueresumed 59
aVcueright 11 aVright 13 a^fronted -122 a^resumed 175 a^right 50 a^transcript 35 aacrossright -83
aafterright 63 aalthoughright 208 aandright 20 aareright -171 aasas -8 aasright -27 aatright 33
abecauseright -119 abeforeright -60 abutfronted -99 abutright 57 abyright 46 aduringright 34 aforright -38
afromright 14 ahadright 39 ahaveright -31 ahowright -219 aifright -192 ainright 42 aintoright 13
aisright -142 alikeright 73 anright -62 aofright -14 aonright -66 aorright -122 aoverright 200
aqfronted -17 aqresumed -90 aqright -33 aqtranscript -167 asinceright 34 athanright -32 athatright -27
athoseright -181 athoughright -5 atoaccording 44 atoright 102 atright 44 auntilright -178 awasright 84
awhatright -26 awhenright 51 awhereright 14 awhichright -31 awhileright 17 awhoright 33 awithright 43
axright 23 ayetright 118 b -21 c#N-right 44 c#N-transcript -41 c#Nvright -51 c#nvaccording 114
c#nvfronted -152 c#nvresumed 86 c#nvright 48 c'Nvright 71 c,#vright -96 c,Dvright 18 c,Gvright 57
c,Jvright -62 c,Nvright -40 c,hevright -44 c,nvright 20 c,shevright 140 c,thatvright -33 c,whovright 170
c,youvright 62 c-Nvright 131 c-nvright 52 cAN-fronted -8 cANvaccording -99 cANvfronted 31 cANvresumed -39
cANvright -14 cANvtranscript -7 cAhe-fronted 60 cAhevfronted -51 cAn-fronted -40 cAnvaccording 193
cAnvfronted 17 cAnvright 85 cAshe-fronted 29 cG#vright -83 cGDvright 14 cGN-right 34 cGNvright -65
cGcue#vright -19 cGcueN-right -11 cGcueNvright 34 cGcuehevright 125 cGcuen-right -28 cGcuenvright 26
cGcueshevright 189 cGhe-right -59 cGhevright -96 cGnvright 36 cGwhovright 169 cJN-right -72 cJNvfronted 158
cJNvright 44 cJhe-right 94 cJhevfronted -214 cJhevright 66 cJn-right -15 cJnvaccording 224 cJnvfronted -135
cJnvright 77 cJwhovright -44 cN#vright -109 cNDvright -174 cNN-fronted -38 cNN-resumed -112 cNN-right 90
cNN-transcript -16 cNNvaccording -14 cNNvfronted 82 cNNvresumed 48 cNNvright -6 cNNvtranscript 30
cNhe-right 49 cNhevfronted -74 cNhevright 147 cNitvright 110 cNn-fronted 72 cNn-right 9 cNnvaccording -17
cNnvfronted -17 cNnvresumed 159 cNnvright -22 cNshe-right 65 cNshevfronted 70 cNshevright -99
cNthatvright -79 cNwhichvfronted -113 cNwho-right -37 cNwhovfronted 40 cNwhovright 67 cV#vright -11
cVDvright -139 cVNvresumed -40 cVNvright -170 cVNvtranscript -65 cVcue#vright -154 cVcueDvright 89
cVcueJvright 64 cVcueNvresumed -17 cVcueNvright 27 cVcuehevright 31 cVcueitvright 5 cVcueivright 29
cVcueshevright -6 cVcuethatvright 37 cVcuetheyvright 227 cVcuewevright -18 cVcuewhovright -12
cVhevresumed 169 cVhevright 96 cVnvresumed 150 cVnvright 134 caN-resumed -99 caN-right -60 caNvfronted 142
caNvresumed -63 caNvright -60 cafterNvfronted 50 cafternvfronted 86 cahe-right -18 cahevright 190
can-right 152 canN-right -34 canNvright 9 candNvresumed 73 candNvright 29 candhevfronted -50
candhevresumed 39 candhevright -32 candnvaccording -40 candnvfronted 30 candnvresumed -5 candnvright -7
cann-right -58 cannvright 7 canvaccording 154 canvfronted 23 canvright -78 canyNvright 145 canyn-right 77
careNvright 118 carenvright 39 casNvfronted -92 casNvright -41 cashevfronted -64 cashevright -91
casnvfronted 89 catNvfronted 52 catNvright 130 catnvaccording -8 cawhovright -51 cbeforeNvright 24
cbothNvright -42 cbutN-fronted -89 cbutNvfronted -19 cbuthe-fronted 54 cbuthevfronted 14 cbutnvaccording 70
cbutnvfronted -4 cbyDvright -120 cbyN-right -62 cbyNvright 62 cbynvright -49 ccouldNvright -14
cduringNvright -15 cforNvright -36 cfornvright 128 cfromJvright -19 cfromnvright -32 chasnvresumed 37
che#vright -54 cheDvright 6 cheNvfronted 25 cheNvright -5 chehevfronted 26 chehevright 15 chenvfronted -13
chenvright 72 cherNvright -9 cherhe-right 25 cherhevright 117 chern-right 81 chernvright -75
chershevright -71 cheshevright 163 chewhovright 35 chimN-right 92 chimNvright 20 chimn-right -5
chimnvright -104 chisN-right 186 chisNvright 13 chishe-right 38 chishevright -32 chisn-right -29
chisshe-right -105 chowNvright 144 chowhevright 118 ciNvtranscript 99 cifNvfronted 27 cifNvright 168
cifhevfronted 104 cifnvfronted 13 cifnvright -39 cinN-fronted -100 cinN-right -194 cinNvaccording 220
cinNvfronted 30 cinNvright 32 cinhe-fronted 15 cinhevfronted 27 cinn-fronted -9 cinn-right -89
cinnvaccording 70 cinnvfronted 29 cinnvright 17 cisNvresumed 196 cisNvright -137 cisshevresumed 136
citN-right -60 citNvaccording -18 citNvfronted 165 citNvright -7 cithevright 27 cititvfronted 63
citn-right 13 citnvfronted 177 citnvright 45 citsNvright 137 citshevright 141 citsnvright -93
clikeNvright -185 cmanyNvright 63 cn#-right 65 cn#vright 34 cnDvright 69 cnN-right 7 cnN-transcript 38
cnNvaccording 171 cnNvfronted 31 cnNvresumed 74 cnNvright -67 cnNvtranscript -18 cnhe-right -36
cnhevfronted 162 cnhevright -91 cnit-right -8 cnn-right 78 cnnvaccording 50 cnnvfronted -15 cnnvright -18
cnonvright 52 cnshevfronted 115 cnshevright -110 cnwhovright -18 cofDvright -165 cofN-right -17
cofNvright -63 cofnvright 99 conNvfronted -139 conNvright 68 conhevright -38 connvfronted -93 connvright 12
cq#-right -102 cq#vfronted 122 cqDvfronted 113 cqDvright -52 cqJvfronted 47 cqN-fronted 35 cqN-resumed 51
cqN-right 15 cqNvaccording 30 cqNvas -64 cqNvfronted 27 cqNvresumed 116 cqNvright -7 cqhe-fronted 138
cqhe-right 50 cqhevfronted 38 cqhevresumed 76 cqhevright -5 cqitvfronted 59 cqitvright 20 cqn-fronted 59
cqn-resumed 120 cqn-right -48 cqnvaccording 6 cqnvfronted 83 cqnvresumed -26 cqshe-fronted 100
cqshe-right -79 cqshevfronted 77 cqshevresumed 245 cqshevright 34 cqthatvright 8 cqwhovfronted 158
csheNvfronted -70 csheNvright -28 cshehevright 166 cshenvright 177 csheshevright -34 csomenvright -27
cthat#vright -6 cthatDvright 37 cthatJvright -81 cthatN-right -91 cthatNvfronted -29 cthatNvresumed 111
cthatNvright 43 cthathe-right -83 cthathevright 10 cthatitvright 17 cthatn-right -79 cthatnvright 51
cthatshevright 283 cthattheyvright -22 cthatwhovright -37 cthe#vright 48 ctheDvright -76 ctheEvright 120
ctheN-fronted 117 ctheN-resumed -125 ctheN-right 18 ctheNvaccording -34 ctheNvas 36 ctheNvfronted 26
ctheNvright 58 cthehe-fronted 194 cthehe-right 34 cthehevfronted 98 cthehevright -19 ctheirN-right 41
ctheirNvright -54 ctheirn-right -6 ctheirnvright 56 cthen-fronted 155 cthen-right -70 cthenvaccording 28
cthenvfronted -70 cthenvresumed 117 cthenvright 110 ctheshe-fronted 126 ctheshevfronted 197
ctheshevright 213 cthetheyvright -34 cthewhichvfronted -144 cthewho-right -100 cthewhovright 53
cthey#vright 74 ctheyDvright 154 ctheyNvright -32 ctheynvright -51 ctheywhovright 99 cthisNvfronted 87
cthisNvright 29 cthisn-right -55 cthisnvright 16 cthoseNvright -76 cthosehevfronted 97 ctoNvright 40
ctohevresumed -55 ctonvright 36 cwasNvright 173 cwashevright 101 cwasnvright -53 cwereNvright 64
cwerehevright 152 cwerenvright -116 cwhatNvright 22 cwhenNvfronted 82 cwhenNvright -26 cwhenhevfronted -28
cwhennvright 3 cwhere#vright 89 cwhethernvright 80 cwhileNvfronted -57 cwhilehevfronted 47
cwhilenvfronted 19 cwhoNvright -10 cwhyNvright 21 cwhynvright -5 cwithN-right -213 cwithNvright 15
cwithn-right -275 cwithnvfronted 71 cwithnvright 77 cwouldshevresumed 105 cxN-transcript 5
cxNvtranscript 61 cyouNvtranscript 40 d0left 25 d0main -13 d0relative 19 d0transcript 24 d1infinitive -25
d1left 22 d1main -53 d1relative -26 d1shared 4 d2infinitive 20 d2left 23 d2main -11 d2relative -139
d2right -100 d2shared 62 d3according -10 d3aside 28 d3infinitive 153 d3left 4 d3main 64 d3right -16
d3shared -49 d4according -19 d4aside -75 d4infinitive -23 d4left -8 d4main -40 d4right 44 d4shared 41
d5according 3 d5infinitive -6 d5left -21 d5main 44 d5right 109 d5shared 9 d6according 55 d6aside 145
d6infinitive -59 d6left -17 d6main -22 d6right 157 d6shared 13 d7according -18 d7aside 22 d7left 7
d7main -13 d7right -28 d8according 206 d8aside 36 d8infinitive -30 d8left -28 d8main -16 d8right 37
d8shared -28 e: -5 e:# -89 e:A -6 e:J -35 e:N 16 e:V -65 e:a -9 e:i 99 e:q# -89 e:qA -6 e:qJ -35 e:qN 16
e:qV -65 e:qa -9 e:qi 99 e:qx 52 e:qyou 40 e:transcriptdirect -44 e:transcriptindirect 7
e:transcriptmixed -10 e:uN -5 e:v -15 e:x 52 e:you 40 eaccording- -19 eaccordingA 12 eaccordingJ 26
eaccordinga -58 eaccordingaccordingdirect 95 eaccordingaccordingindirect -9 eaccordingaccordingmixed -14
eaccordingafter 16 eaccordingan 70 eaccordingand 28 eaccordingas -10 eaccordingat 36 eaccordingbut 9
eaccordingfor -63 eaccordinghe -17 eaccordinghis -13 eaccordingin 25 eaccordingit 18 eaccordingn 32
eaccordingon 89 eaccordingq -29 eaccordingresumedindirect -30 eaccordingresumedmixed 178 eaccordingthat 4
eaccordingthe 22 eaccordingu# 26 eaccordinguN -7 eaccordingun 6 eaccordingv 16 eaccuse 29 eaccuse- 58
eaccuseN 21 eaccusehim 87 eaccuseing 94 eaccuseqN 71 eaccuseqhim 87 eaccuseqthe -9 eaccuserightindirect 104
eaccuserightmixed 42 eaccusethe 52 eaccusethird -32 eaccuseuN 193 eaccuseuhe 165 eaccuseun 5
eaccuseuwho -41 eaccusev -5 eacknowledge 13 eacknowledge- 41 eacknowledgebase 19
eacknowledgefrontedindirect -53 eacknowledgeing -34 eacknowledgeit 35 eacknowledgen -52 eacknowledgepast 17
eacknowledgeq, -40 eacknowledgeqn -112 eacknowledgeqthat -8 eacknowledgeqthe -24
eacknowledgerightindirect 33 eacknowledgerightmixed -28 eacknowledgethat 17 eacknowledgethe 12
eacknowledgeuN 104 eacknowledgeuhe -17 eacknowledgeun -27 eacknowledgev -21 eadd -24 eadd- -119
eaddGcue -177 eaddN -10 eaddVcue 55 eaddbase -73 eaddbut 88 eaddfronteddirect -11 eaddfrontedindirect 83
eaddfrontedmixed 150 eaddhe 125 eadding 59 eaddn 34 eaddpast 48 eaddq -8 eaddq, 37 eaddq. 84 eaddq: 111
eaddqN -92 eaddqa -11 eaddqanother -10 eaddqn -28 eaddqthat 19 eaddqto -124 eaddresumeddirect -31
eaddresumedindirect 66 eaddresumedmixed 101 eaddrightdirect -11 eaddrightindirect -97 eaddrightmixed 36
eaddthe 83 eaddthird -118 eadduN 36 eadduhe -17 eadduit 120 eaddun -32 eaddushe 68 eadduwho -67 eaddv 26
eadmit 3 eadmit- -30 eadmitbase 18 eadmiting 51 eadmitpast -52 eadmitq 78 eadmitqthat 48 eadmitqto -127
eadmitrightindirect -10 eadmitrightmixed 167 eadmitthat 72 eadmitthird 125 eadmituN 48 eadmituhe 42
eadmitun -73 eadmitv 17 eadvise -35 eadvise- -160 eadvisebase -117 eadvisefrontedindirect -143
eadviseing -75 eadviseon 33 eadvisepast 6 eadviseqN 9 eadvisethird 61 eadviseuN -84 eadviseuhe 12
eadviseun -3 eadviseuwho 101 eadvisev -20 eadvocate -7 eadvocate- -18 eadvocatebase 10 eadvocateing 12
eadvocaten -13 eadvocateqfor 27 eadvocaterightindirect -45 eadvocatethird 26 eadvocateuN -20
eadvocateun -147 eadvocatev -15 eagree 14 eagree- 18 eagreeN -32 eagreeVcue -20 eagreebase -25
eagreepast -27 eagreeqA -68 eagreeqon -16 eagreeqthat 84 eagreeqto 28 eagreeqwith 49 eagreerightindirect 61
eagreerightmixed -59 eagreethat -9 eagreethe 24 eagreethird 185 eagreeuD 45 eagreeuN 16 eagreeuhe 8
eagreeun 66 eagreev -19 eallege 31 eallege- 23 eallegeing -127 eallegen -5 eallegepast 5 eallegeqn -5
eallegeqthat 266 eallegerightindirect 11 eallegethat 10 eallegethird 160 eallegeuN -102 eallegeun 7
eallegev 9 eannounce 26 eannounce# 53 eannounce, -89 eannounce- 71 eannounceJ 128 eannounceN 5
eannounceV 86 eannouncea 18 eannouncebase -93 eannouncefrontedindirect 205 eannouncehis 8 eannounceing 72
eannounceit 80 eannouncepast 57 eannounceq# 53 eannounceq, -37 eannounceqJ 128 eannounceqV 86
eannounceqa 18 eannounceqhe -16 eannounceqhis 8 eannounceqit 80 eannounceqon -53 eannounceqt -47
eannounceqthat -25 eannounceqthe 23 eannounceqthey -25 eannouncerightindirect -4 eannouncerightmixed -10
eannouncethat 24 eannouncethe -45 eannouncethey -25 eannounceuN 17 eannounceuhe -89 eannounceun -22
eannouncev -17 eanswer -62 eanswerbase -104 eanswerfronteddirect 26 eanswerfrontedindirect -65
eanswerpast 124 eanswerq 128 eansweruN -58 eanswerv -71 eapplaud -3 eapplaudpast 6 eapplaudv -3 eargue 32
eargue- 27 eargueN -54 earguebase 119 earguefrontedindirect -49 eargueing -18 earguepast 21 eargueq, 110
eargueq. -65 eargueqfor 26 eargueqin -105 eargueqthat -52 eargueqthe 135 eargueresumedindirect 34
earguerightindirect 57 earguerightmixed 28 earguethat -44 earguethe -47 earguethird 29 eargueuD 9
eargueuN 30 eargueuhe -84 eargueun 27 eargueushe 182 eargueuthey 144 eargueuwho 76 earguev 68 eask -11
eask- -18 easkGcue 23 easkVcue 17 easkbase 20 easkfronteddirect 168 easkfrontedindirect -111
easkfrontedmixed -74 easking 32 easkpast -5 easkq -3 easkq, -33 easkq. 61 easkqA -48 easkqJ 7 easkqN 10
easkqa -60 easkqby 115 easkqfor 40 easkqhim -5 easkqif 127 easkqn 28 easkqthem 30 easkqto -12
easkqwhether 37 easkrightindirect 15 easkrightmixed 18 easkthird -78 easkuN -8 easkuhe -40 easkun 23
easkushe 24 easkuwe -18 easkv -6 eassert -14 eassertpast 13 eassertqthat 61 eassertrightindirect 48
eassertrightmixed -69 eassertthat 61 eassertuN 18 eassertuhe 145 eassertv -51 eassure -19 eassurepast 29
eassurerightindirect -59 eassureuN -55 eassurev -19 ebegin -19 ebeginN -144 ebeginfrontedindirect 43
ebeginpast -43 ebeginqG -148 ebeginqto -209 ebeginthe -164 ebeginuN -209 ebeginun -149 ebeginuwhich 97
ebeginv 44 eblame -14 eblame- -41 eblameN 49 eblamebase 64 eblamen 152 eblamepast -70 eblameqN 49
eblameqn 152 eblameqthe 25 eblamerightindirect 62 eblamerightmixed -113 eblamethe 25 eblamethird 147
eblameuN -24 eblameun -15 eblamev 20 eblast -9 eblast- 65 eblastN 15 eblastpast 153 eblastqN 21
eblastqthe -13 eblastrightindirect 18 eblastrightmixed -17 eblastthe -13 eblastuN -14 eblastuhe 73
eblastun -77 eblastv -74 eboast 8 eboastpast -33 eboastqA 90 eboastqof 150 eboastqthat 126
eboastrightindirect 15 eboastrightmixed -23 eboastthat 139 eboastthird -57 eboastuN 88 eboastun -84
eboastv -30 ebrag -63 ebragv -63 ebrand 9 ebrand- -132 ebrandbase 23 ebrandof -72 ebrandqof -72
ebrandrightindirect -144 ebranduN 57 ebrandun -114 ebrandv 62 ebrief -22 ebrief- -190 ebriefbase -4
ebriefn 3 ebriefon 43 ebriefpast -15 ebriefqn -26 ebriefqon -15 ebriefrightindirect -3 ebriefuN 102
ebriefun -55 ebriefv 24 ecall 9 ecall- 64 ecallGcue 33 ecallJ -118 ecallN 10 ecallVcue 34 ecalla -7
ecallbase 27 ecallfrom -124 ecallfrontedindirect -102 ecallher 6 ecallhim 132 ecallhimself 70 ecallhis 112
ecallin -36 ecalling 32 ecallinto 51 ecallit 6 ecalln -21 ecallpast -46 ecallq -44 ecallqJ -118 ecallqN -8
ecallqa -7 ecallqfor 30 ecallqfrom -124 ecallqher 6 ecallqhim 132 ecallqhimself 70 ecallqhis 109
ecallqinto 51 ecallqit 12 ecallqn -36 ecallqon 20 ecallqout 32 ecallqq -27 ecallqthe 12 ecallqthem 99
ecallqto -12 ecallqwith -5 ecallrightdirect 38 ecallrightindirect -4 ecallrightmixed 14 ecallthe 17
ecallthem 99 ecallthird 38 ecalluD 7 ecalluJ 78 ecalluN 18 ecalluit 111 ecallun -47 ecallushe -52
ecalluthat 6 ecalluthey -43 ecalluwho 14 ecallv -33 ecallwith -5 ecaution 6 ecautionVcue 5 ecautionpast 43
ecautionqagainst -8 ecautionqthat 140 ecautionrightindirect -8 ecautionrightmixed 125 ecautionun 18
ecautionv 6 echallenge -13 echallenge, 67 echallenge- -180 echallengeVcue -168 echallengeand -94
echallengebase 4 echallengefrom 62 echallengefrontedindirect 119 echallengein 40 echallengeing -22
echallengen -153 echallengepast -32 echallengeq, -165 echallengeqN 64 echallengeqfrom 25 echallengeqthe 104
echallengeqto -22 echallengerightindirect -118 echallengerightmixed -65 echallengethird -53
echallengeuD -133 echallengeuJ -121 echallengeuN 6 echallengeun 56 echallengeuwho -25 echallengev 37
echant -34 echant- 154 echanting 13 echantpast -24 echantq 43 echantq, -105 echantqq 85
echantrightdirect 58 echantun 3 echantv -145 ecite 46 ecite- -4 eciteJ -16 eciteN 34 ecitea -41
ecitefrontedindirect -133 ecitehis 132 eciteing 125 ecitepast -17 eciteq 83 eciteqJ -16 eciteqN 95
eciteqa -19 eciteqhis 67 eciteqq 83 eciteqthe 80 eciterightindirect 85 eciterightmixed 125 ecitethe 14
ecitethird 116 eciteuN 56 eciteuhe 134 eciteun -67 ecitev 83 eclaim 29 eclaim, 40 eclaim- 60 eclaimN 116
eclaimVcue 41 eclaimbase 21 eclaimfrontedindirect -29 eclaimhe 89 eclaiming -110 eclaimn -42 eclaimpast 37
eclaimq, 137 eclaimqN 116 eclaimqhe 89 eclaimqin 5 eclaimqn -42 eclaimqthe -66 eclaimqto -72
eclaimrightindirect 16 eclaimrightmixed 63 eclaimthat -16 eclaimthe -35 eclaimthird 67 eclaimuD -77
eclaimuJ 40 eclaimuN -5 eclaimuhe -49 eclaimun 29 eclaimushe -27 eclaimuwho 181 eclaimv -6 eclose -15
eclosebase 98 eclosefrontedindirect 14 eclosepast -130 ecloseqn -54 ecloseqto 84 ecloseun 58 eclosev 6
ecomment 5 ecomment- -47 ecommentN -74 ecommentV -70 ecommentVcue 245 ecommentare -26 ecommentbase 13
ecommentfrontedmixed -21 ecommentn -11 ecommenton 75 ecommentq 50 ecommentq, -19 ecommentq. -18
ecommentqA 66 ecommentqV -70 ecommentqare -26 ecommentqon 139 ecommentqq -56 ecommentqthat -40
ecommentqto 192 ecommentqwere -59 ecommentrightdirect -14 ecommentrightindirect -57 ecommentrightmixed 93
ecommentthat 57 ecommentthird -48 ecommentuD 37 ecommentuN -16 ecommentuhe -14 ecommentun 13 ecommentv 14
ecommentwere -59 ecompare -28 ecompare- -17 ecompareVcue -11 ecomparepast -4 ecompareqto -30
ecompareqwith -41 ecomparerightindirect -5 ecomparerightmixed -48 ecompareuN 48 ecompareun -15
ecomparev -52 ecomparewith -41 ecomplain 26 ecomplainbase -45 ecomplainpast 182 ecomplainqA -15
ecomplainrightindirect 18 ecomplainrightmixed 91 ecomplainthe 118 ecomplainuN 136 ecomplainun -39
ecomplainv 20 econcede -28 econcedeing -102 econcedepast 61 econcedeqthat 184 econcederightindirect 21
econcedethat 51 econcedeuN -43 econcedev -28 econclude 50 econcludebase 34 econcludefronteddirect 36
econcludefrontedindirect 49 econcludepast 100 econcludeq 77 econcludeq, -13 econcludeq. 69
econcludeqthat -65 econcluderightindirect 38 econcluderightmixed -23 econcludethat -65 econcludethird -59
econcludeuN 230 econcludeuhe -26 econcludeun 62 econcludeuthey 42 econcludev 50 econdemn 5 econdemn- -19
econdemnbase 47 econdemnrightindirect 3 econdemnuN -97 econdemnv 23 econfirm -14 econfirmbase -71
econfirmpast 4 econfirmqthat 169 econfirmqthe -65 econfirmrightindirect -9 econfirmthat 169 econfirmthe -65
econfirmuN 101 econfirmun -43 econfirmv -13 econtend -88 econtendqthat 182 econtendrightindirect 25
econtendthat 182 econtendthird 159 econtendv -76 econtinue -35 econtinue- -73 econtinueA 6 econtinuebase 20
econtinuefronteddirect -6 econtinuefrontedindirect -161 econtinuefrontedmixed 22 econtinueing -38
econtinuepast -49 econtinueq 20 econtinueq, 27 econtinueq. -61 econtinueq: 68 econtinueqto 39
econtinueresumeddirect 130 econtinuerightdirect -28 econtinuethird 47 econtinueuN -128 econtinueuhe 142
econtinueun 109 econtinueushe -47 econtinuev -17 econvince -68 econvincerightindirect -24 econvincethat -4
econvinceuN -46 econvincev -43 ecounter -20 ecounter- -36 ecounterbase -67 ecounterrightindirect 77
ecounterun 123 ecounterv 25 ecredit 31 ecreditbase -49 ecreditn -27 ecreditqn -40 ecreditrightindirect -281
ecredituN 96 ecreditun -14 ecreditv 48 ecriticize -19 ecriticize- -23 ecriticizeN -62 ecriticizebase 4
ecriticizeing -108 ecriticizepast -16 ecriticizeqN -62 ecriticizeqthe 43 ecriticizerightindirect -36
ecriticizethe 43 ecriticizeuN -132 ecriticizeuhe 160 ecriticizeun -186 ecriticizev -11 edeclare -8
edeclare- 81 edeclareN 11 edeclarea -95 edeclarebase 6 edeclarefronteddirect 64 edeclareing -7
edeclarepast -15 edeclareq 115 edeclareq, 17 edeclareq. 35 edeclareqN -63 edeclareqa -75 edeclareqin 136
edeclareqthat 114 edeclareqthe -26 edeclarerightindirect 15 edeclarerightmixed 79 edeclarethat 149
edeclarethe -26 edeclarethird 148 edeclareuN 58 edeclareuhe -54 edeclareun 27 edeclareuwho -95
edeclarev -45 edeclineVcue 6 edeclinebase -216 edeclinefrontedindirect 74 edeclinepast 82 edeclineq, -21
edeclineqto 6 edeclinerightindirect 25 edeclineuN 35 edeclineuhe 107 edeclineun 7 edeclineuwho -116
edecry 93 edecry- 139 edecrypast 175 edecryqthe 87 edecryrightindirect 72 edecrythe 87 edecryuN -7
edecryv -48 edefend -62 edefend- -33 edefendN 9 edefendbase 57 edefendhis -124 edefending -58 edefendqN 9
edefendqhis -124 edefendqthe 87 edefendrightindirect -41 edefendthe 87 edefenduN 6 edefendun -48
edefendv -45 edemand 32 edemand- -27 edemandJ -33 edemandbase 59 edemandn -4 edemandpast -31 edemandqJ -33
edemandqthat -60 edemandrightindirect 60 edemandthat -60 edemandthird 171 edemanduN 12 edemanduhe 49
edemandun 27 edemandv 60 edenounce -24 edenounce- -113 edenounceing 11 edenouncepast -91 edenounceqthe -9
edenouncerightindirect -75 edenouncethe -18 edenounceuN -15 edenounceun 9 edenouncev 57 edeny 17 edeny- 65
edenyany 104 edenybase 13 edenying -59 edenyn -6 edenypast 50 edenyqany 104 edenyqn -6 edenyqthat 144
edenyqthe 6 edenyrightindirect -29 edenythat 144 edenythe 6 edenythird 13 edenyuN -23 edenyun 67 edenyv 16
edescribe -17 edescribe- 118 edescribeN 38 edescribea 103 edescribebase -32 edescribeher 40
edescribehimself 123 edescribehis 51 edescribeing 136 edescribeit -19 edescriben 145 edescribepast -25
edescribeqN 38 edescribeqa 125 edescribeqher 40 edescribeqhimself 123 edescribeqhis 51 edescribeqit -19
edescribeqn 145 edescribeqthe 71 edescribeqthemselves -15 edescriberightindirect 18 edescriberightmixed 48
edescribethe 71 edescribethemselves -15 edescribethird -102 edescribeuN -77 edescribeuhe -6 edescribeun 61
edescribeushe 154 edescribev -92 edetail -39 edetail- 32 edetailbase 44 edetailfrontedindirect -61
edetailn 70 edetailpast -17 edetailq, -105 edetailqA -131 edetailqn 78 edetailqthe 18
edetailrightindirect -42 edetailthe 9 edetailthird -159 edetailuN -35 edetailv -232 edisclose -21
edisclosebase -124 edisclosepast 100 ediscloserightindirect -37 ediscloseun -21 edisclosev 93 edismiss -67
edismisspast 46 edismissuN 17 edismissv -30 edispute -83 edisputerightindirect -83 edisputev -67
eelaborate -25 eemphasize 39 eemphasizepast 70 eemphasizeqthat 77 eemphasizerightindirect 76
eemphasizethat 92 eemphasizeuN 86 eemphasizeun 60 eemphasizev 39 eencourage -16 eencourageVcue 111
eencouragebase 71 eencourageing -73 eencourageqn 22 eencouragerightindirect -32 eencouragethird 97
eencourageuit -70 eencourageun 30 eencouragev -7 eestimate 16 eestimate- 56 eestimatebase 161
eestimaten -30 eestimatepast -15 eestimateqn -30 eestimaterightindirect 5 eestimaterightmixed -10
eestimatethird -33 eestimateuN 20 eestimateuhe -5 eestimateun 34 eestimatev -10 eexplain 21 eexplain- -73
eexplainbase 30 eexplainfronteddirect 65 eexplainfrontedindirect -22 eexplainhis -79 eexplainhow 95
eexplaining -45 eexplainpast 89 eexplainq -5 eexplainq, 15 eexplainq. 54 eexplainqN 112 eexplainqhis -79
eexplainqhow 95 eexplainqthat 156 eexplainqthe 59 eexplainqwhy -11 eexplainresumedindirect -35
eexplainrightindirect 18 eexplainrightmixed 130 eexplainthat -7 eexplainthe 67 eexplainthird -22
eexplainuN 22 eexplainuhe 103 eexplainun -34 eexplainushe 141 eexplainv 55 eexplainwhy -10 efire -20
efirefrontedindirect 15 efirepast 27 efirev -20 ego -18 ego- -40 egoA -164 egoN -150 egobase 99
egofrontedindirect -101 egofrontedmixed 88 egoing -56 egopast -79 egoq -11 egoqA -25 egoqon 82 egoqq -31
egoqto 48 egorightdirect 21 egothird -6 egouN 26 egoun 32 egov 12 ehighlightbase 52 ehighlighting 51
ehighlightuN -10 ehighlightun -143 ehint 16 ehint- -18 ehintqat 55 ehintrightindirect 27 ehintthird 27
ehintuN 76 ehintun -78 ehintv 37 eimply 19 eimplypast -45 eimplyqthat 19 eimplyrightindirect -39
eimplythat 19 eimplyv 19 eindicate 39 eindicatebase 17 eindicatefrontedindirect 14 eindicatepast 4
eindicateq, 181 eindicateqthat 4 eindicatethat 4 eindicatethird 59 eindicateuN -18 eindicateun 54
eindicatev -14 einform 36 einformpast 107 einformrightindirect 107 einformv 36 einsist 23 einsistbase 45
einsistfrontedindirect -89 einsisting 194 einsistpast -13 einsistq, 50 einsistqon -29 einsistqthat -49
einsistqthey 122 einsistrightindirect 50 einsistrightmixed 243 einsistthat -45 einsistthe 167
einsistthey 122 einsistthird 12 einsistuhe 43 einsistun -54 einsistv 58 einstruct 14 einstructpast 14
einstructrightindirect 14 einstructv 14 einterject 4 einterjectq 4 einterjectuN 4 einvite -60
einviteVcue -24 einviteing 60 einvitepast -34 einviterightindirect -48 einviteuN -160 einviteuit -167
einviteun 68 einvitev -58 ejoke -14 ejokeq 158 ejokeq, -58 ejokeqA 188 ejokeqthat 176 ejokerightindirect 11
ejokethat 191 ejokethird -75 ejokeuN -68 ejokeuhe 137 ejokeun 57 ejokev -64 elabel -133 elabelv -140
elament 10 elamentpast 16 elamentrightmixed -56 elamentuN 35 elamentv 104 elaugh 30
elaughfrontedindirect -143 elaughv 30 emaintain -96 emaintaina -57 emaintainbase -82 emaintainpast -31
emaintainqa -73 emaintainqthat 163 emaintainrightindirect -77 emaintainthat 163 emaintainthird -123
emaintainuN -48 emaintainun 32 emaintainv -69 emention 6 emention- 3 ementionN 20 ementionbase -11
ementioning -26 ementionpast 56 ementionqN 20 ementionqthe 122 ementionrightindirect 41 ementionthe 122
ementionthird -6 ementionuN 23 ementionuhe 193 ementionun -5 ementionv 31 emock -19 emock- -112 emockN -33
emockpast -142 emockrightindirect -36 emockuN 7 emockv 51 enote 37 enote- 16 enoteN 14 enoteasindirect 80
enotebase -66 enotefronteddirect 37 enotehe 84 enoteher -24 enoteing 88 enoten -28 enotepast 33 enoteq 99
enoteq, 56 enoteq. 103 enoteq: -302 enoteqA -63 enoteqher -24 enoteqthat 47 enoteqthe -32
enoteresumedindirect 130 enoterightindirect 48 enoterightmixed -68 enotethat 48 enotethe 34 enotethird 56
enoteuD -11 enoteuN 72 enoteuhe 55 enoteun 5 enoteushe -24 enoteuthey 153 enotev 33 eobserve 5 eoffer -16
eofferN 142 eofferbase 43 eofferfrontedindirect -60 eofferfrontedmixed -14 eoffering -28 eofferpast -23
eofferq -73 eofferqA -69 eofferqa -145 eofferqq 6 eofferrightindirect 52 eofferuN -74 eofferuhe 57
eofferun 102 eofferv -50 eorder -33 eorderVcue -21 eorderbase 59 eorderpast -43 eorderqthe -164
eorderqto -51 eorderrightmixed 57 eorderuD -131 eorderuN 80 eorderuhe -67 eorderun -87 eorderv 7
eoutline -54 eplead -83 epleadfrontedindirect -83 epleadpast -83 epleadv -83 epledge 22 epledge- 26
epledgeGcue 135 epledgeVcue 4 epledgebase 4 epledgeing 151 epledgen -14 epledgepast -41 epledgeqn -73
epledgeqthat 99 epledgeqtheir -12 epledgeqto 54 epledgerightindirect -14 epledgerightmixed 90
epledgethat 99 epledgetheir -12 epledgethird 29 epledgeu# -140 epledgeuN 27 epledgeuhe 19 epledgeun -7
epledgeuwho -72 epledgev 17 epoint -22 epoint- -13 epointN 39 epointa 49 epointasindirect 116
epointfrontedindirect -113 epointfrontedmixed -51 epointin -125 epointing 94 epointpast 6 epointq 81
epointqout 52 epointqto 12 epointrightindirect 97 epointrightmixed -24 epointthat 97 epointthe 60
epointthird -41 epointu# -192 epointuN 52 epointuhe 13 epointun -34 epointv -3 eportray- -21 eportrayN 69
eportraypast -42 eportrayrightindirect -67 eportrayuN -21 eportrayv 28 epost -28 epostN -20 epostbase -42
epostfrontedindirect 40 epostpast 9 epostq 82 epostq: 54 epostqn -62 epostqon 193 epostrightdirect 59
epostuN -44 epostun -6 epostv -28 epraise 11 epraise- -44 epraiseN -142 epraisebase 31 epraisepast -40
epraiseqN -142 epraiserightindirect -4 epraiseuN -141 epraisev 34 epredict 25 epredict- 44 epredictN -39
epredictbase 17 epredictfrontedindirect 130 epredicting -149 epredictn 44 epredictpast 78 epredictq, 112
epredictqn 15 epredictqthat 15 epredictqthe -57 epredictrightindirect 37 epredictrightmixed -13
epredictthat 19 epredictthe -57 epredictuN -110 epredictuhe 158 epredictun 166 epredictushe -38
epredictv 13 epress -27 epress, -30 epress- -65 epressVcue 25 epressbase 16 epressfronteddirect 31
epressfrontedmixed 37 epressn 33 epresspast -19 epressq 47 epressqN 49 epressqn 39 epressrightindirect -37
epressrightmixed 87 epressuN 132 epressun -88 epressv 33 eproclaim -7 eproclaimpast -39 eproclaimuN -63
eproclaimv 32 eproject -73 eprojectfrontedindirect -54 eprojectv -73 epromise 24 epromise- -29 epromiseN -9
epromisea 45 epromisebase -50 epromiseing 24 epromisepast 46 epromiseq, 83 epromiseqthat -16
epromiseqto -15 epromiserightindirect -12 epromiserightmixed -7 epromisethat -16 epromisethird 25
epromiseuD -11 epromiseuN 72 epromiseuhe -6 epromiseun 22 epromiseushe 67 epromisev 58 epropose 17
epropose# 35 epropose- -11 eproposeG 48 eproposeJ -55 eproposeing 89 eproposepast 18 eproposeqG 34
eproposeqJ -55 eproposeqto -22 eproposerightindirect 8 eproposerightmixed 101 eproposethat -20
eproposethird -141 eproposeuN 55 eproposeuhe 66 eproposeun 33 eproposeushe -48 eproposev 59 eprotest -50
eprotestN -146 eprotestbase 37 eprotestn 8 eprotestrightindirect -42 eprotestun -46 eprotestv 9
equestion -25 equestion- -72 equestionN 26 equestionher -16 equestionhis 34 equestioning -184
equestionpast 74 equestionqA -71 equestionrightindirect 23 equestionthe -130 equestionthird -48
equestionuN 22 equestionuhe -40 equestionun -26 equestionv 26 erail -39 erailqagainst -34 erailuN -13
erailv 66 eread 4 eread- -54 ereadfronteddirect 68 ereadfrontedindirect 149 ereadq -110 ereadq, -124
ereadq. 34 ereadqq 24 ereadthird 50 ereaduN -147 ereaduit 46 ereadun 131 ereaduthat -76 ereaduwhich 106
ereadv 92 ereason 14 ereasonrightindirect -39 ereasonthird 14 ereasonu# -147 ereasonuD -11 ereasonv 14
erecall 33 erecallN -30 erecallbase -36 erecallfronteddirect 69 erecallfrontedmixed -6 erecalling 92
erecallq 153 erecallq, -57 erecallqN -59 erecallqthat 84 erecallqthe 141 erecallrightindirect 82
erecallrightmixed 183 erecallthat 111 erecallthe -61 erecalluN -39 erecalluhe 82 erecallun 155
erecallushe -42 erecallv 45 erecommend -22 erecommend- -70 erecommendn -57 erecommendpast 6
erecommendqn -57 erecommenduN -102 erecommendv 41 erefuse -20 erefuseGcue 80 erefuseVcue -25 erefusebase 7
erefuseing 80 erefusepast -48 erefuseqto -6 erefuserightindirect -8 erefuseuN -7 erefuseuhe -8
erefuseun -71 erefusev -20 ereiterate 44 ereiteratehis -42 ereiteratepast -20 ereiterateqhis -42
ereiterateqthat 100 ereiteraterightindirect 19 ereiteratethat 120 ereiterateuN 64 ereiterateuhe -72
ereiteratev 21 ereject -39 ereject- -79 erejectbase 49 erejectpast 19 erejectqthe -85
erejectrightindirect -47 erejectthe -85 erejectuhe -115 erejectun -13 erejectv 3 eremark, 9 eremark- -18
eremarkN -189 eremarkV -39 eremarkbase -8 eremarkfrontedmixed 5 eremarking 112 eremarkpast 69 eremarkq 132
eremarkqA 26 eremarkqV -10 eremarkqin -12 eremarkqthat 85 eremarkrightindirect -29 eremarkrightmixed 51
eremarkthat 85 eremarkthird -50 eremarkuD -139 eremarkuN -6 eremarkuhe -13 eremarkun 24 eremarkv -14
eremind -39 eremindpast -40 eremindrightindirect -111 ereminduN -154 eremindv -19 erepeat -13 erepeat- -152
erepeata -38 erepeatbase 9 erepeathis -43 erepeating 32 erepeatn -13 erepeatpast -38 erepeatqa -38
erepeatqhis -43 erepeatqn -13 erepeatqthe 153 erepeatrightindirect 47 erepeatrightmixed 21 erepeatthe -51
erepeatuN 39 erepeatuhe -82 erepeatun -39 erepeatv 79 ereply -29 ereply- -28 ereplyfronteddirect 154
ereplypast -65 ereplyq -14 ereplyq, -96 ereplyq. 114 ereplyq: 44 ereplyresumeddirect -67
ereplyrightdirect 158 ereplyuN 199 ereplyushe -85 ereplyv -28 ereport -6 ereport, 59 ereport- 37
ereportA 109 ereportG 18 ereportJ 70 ereportN 54 ereportV 35 ereportVcue -77 ereporta -12 ereportand 25
ereportasindirect 42 ereportbase -14 ereportfrom -24 ereportfronteddirect -130 ereportfrontedindirect 59
ereportfrontedmixed 47 ereportin -4 ereporting -17 ereportn 62 ereporton 19 ereportq -119 ereportq, 25
ereportq. 220 ereportqA 24 ereportqG -81 ereportqJ 67 ereportqN 40 ereportqV 20 ereportqVcue 55
ereportqby 58 ereportqfrom 12 ereportqin -79 ereportqof 9 ereportqon 7 ereportqq -18 ereportqt 208
ereportqthat -11 ereportqto -57 ereportqwas -74 ereportrightdirect -42 ereportrightindirect 31
ereportrightmixed 49 ereportthat 19 ereportthe 7 ereportthird 22 ereportthis 56 ereportu# -114
ereportuD 143 ereportuN 15 ereportuhe -101 ereportwas -74 erequest -6 erequest- -35 erequestbase 15
erequestfrontedindirect -25 erequestn -108 erequestpast -177 erequestqn -108 erequestthird 27
erequestuN -146 erequestun -50 erequestuwho -139 erequestv 12 erespond 15 erespond- -9 erespondN 95
erespondVcue -12 eresponda -95 erespondbase 58 erespondby 15 erespondfronteddirect 68 eresponding -93
erespondn -186 erespondpast -16 erespondq 204 erespondq, -94 erespondq. 57 erespondqby 15 erespondqthat 152
erespondqto -12 erespondqwith 19 erespondrightdirect 139 erespondrightindirect -3 erespondthat 14
erespondthe 83 erespondthird 90 eresponduN 26 eresponduhe -88 erespondun -14 erespondv 11 ereveal 18
ereveal- 77 erevealJ -29 erevealN 91 ereveala 17 erevealbase 40 erevealn -62 erevealq, 108 erevealqJ -29
erevealqN 39 erevealqa 17 erevealqthat 31 erevealqthe -20 erevealrightindirect -42 erevealrightmixed 111
erevealthat -27 erevealthe -16 erevealthird 93 erevealuN 5 erevealun 65 erevealv -29 erule -5 erulebase -63
erulefrontedindirect -109 eruleq, -122 eruleqthat 42 erulerightindirect 36 erulethat 36 erulethird -43
eruleun -191 erulev -5 esay 14 esay# 5 esay' 26 esay, 9 esay- 15 esayA 79 esayG 41 esayJ -76 esayV 15
esayVcue -121 esaya 14 esayafter 131 esayand -49 esayany -43 esayas 9 esayat 58 esaybase 11 esaybecause 29
esaybefore -18 esaybut 51 esayby 47 esaycould 81 esayduring -26 esayfor 61 esayfronteddirect 11
esayfrontedindirect 81 esayfrontedmixed -31 esayhad 107 esayhe 27 esayher 33 esayhis 83 esayif 16 esayin 24
esaying -10 esayis -34 esayit 21 esayits 115 esaymany 102 esayn 14 esayno 204 esayon -123 esaypast 19
esayq 25 esayq# 87 esayq, 5 esayq- -118 esayq. 72 esayq: -47 esayqA -56 esayqJ 8 esayqN 100 esayqV 220
esayqVcue 144 esayqa -31 esayqafter 140 esayqany -107 esayqas 53 esayqat 91 esayqbefore 101 esayqby 136
esayqduring -31 esayqfor 43 esayqhe 15 esayqher 9 esayqhis 36 esayqif 136 esayqin 58 esayqit 24 esayqits 89
esayqn 68 esayqno 136 esayqof -86 esayqon -43 esayqq -10 esayqshe -25 esayqsome 149 esayqthat 49
esayqthe 49 esayqtheir 16 esayqthey 10 esayqthis -51 esayqthose 95 esayqto 11 esayqwas 18 esayqwere 143
esayqwhen 22 esayqwith 75 esayqwould -8 esayresumeddirect 68 esayresumedindirect 17 esayresumedmixed 55
esayrightdirect 72 esayrightindirect 28 esayrightmixed -10 esayshe -38 esayso -38 esaysome 143 esaythat -7
esaythe 43 esaytheir -10 esaythey 4 esaythird 60 esaythis -49 esaythose 152 esayto 35 esayu# 47 esayuD 102
esayuE 53 esayuJ 162 esayuN 35 esayuhe 22 esayui -28 esayuit 53 esayun 37 esayushe 22 esayuthat 12
esayuthey -29 esayuwho -18 esayuyou 30 esayv 19 esaywas 20 esaywere -7 esaywhat 180 esaywhatever 10
esaywhen 6 esaywhether 13 esaywhile -69 esaywill 99 esaywith -58 esaywould 28 eshoot -78
eshootfrontedindirect -200 eshootfrontedmixed -87 eshootpast -69 eshootq 118 eshootqA 28 eshootuN -12
eshootun -87 eshootv -78 eshout 4 eshout- 49 eshoutpast -19 eshoutq 76 eshoutq, -20 eshoutrightdirect 74
eshoutun 97 eshoutv -46 esignal -39 esignalpast -7 esignalqthat 82 esignalrightindirect 82 esignalthat 82
esignaluN 61 esignalun -79 esignalv 89 eslam 9 eslamN 15 eslampast 132 eslamqN 15 eslamqthe 26
eslamrightindirect 73 eslamrightmixed -72 eslamthe 26 eslamuN -48 estate -20 estate, -25 estate- -84
estateG -198 estateGcue 68 estateN -89 estateV 65 estateVcue 56 estateand -102 estatefronteddirect 118
estatefrontedindirect 14 estatehe 33 estatein -127 estateing 107 estatelike -4 estaten -126 estateon -21
estatepast 103 estateq 103 estateq, -35 estateq- -150 estateq. -91 estateqG -199 estateqGcue 68
estateqN -66 estateqV 114 estateqVcue 70 estateqand -69 estateqhe 46 estateqin -111 estateqlike -4
estateqn -126 estateqthat 27 estateqto -129 estateqwhere -5 estateqwith -124 estaterightindirect -36
estaterightmixed 38 estatethat 25 estatethird -79 estateu# -79 estateuD -36 estateuN -10 estateuhe 55
estateuit 132 estatev -11 estatewhere -5 estatewith -92 estress -14 estresspast -92 estressqthat 33
estressrightindirect 12 estressthat 33 estressuN 81 estressv -14 esuggest 16 esuggest- -74 esuggestN 7
esuggestbase -46 esuggestfrontedindirect 14 esuggesthe -90 esuggesting 53 esuggestn 155 esuggestpast 15
esuggestq, -3 esuggestqN 72 esuggestqa -80 esuggestqhe -90 esuggestqin -71 esuggestqn -15 esuggestqshe 93
esuggestqthat -18 esuggestqthe -44 esuggestqthey 75 esuggestrightindirect 62 esuggestrightmixed -83
esuggestshe 93 esuggestthat -17 esuggestthe -44 esuggestthey 75 esuggestthird 85 esuggestuN 79
esuggestuhe -10 esuggestun -36 esuggestuthat 70 esuggestuwho 39 esuggestv 47 esum -41 esumv -39 etell -7
etell' -59 etell, -109 etell- -58 etellA 18 etellGcue -8 etellN -7 etellVcue -17 etella 104 etelland 13
etellbase 26 etellfronteddirect 76 etellfrontedindirect 73 etellfrontedmixed -12 etellhe 106 etellhis 64
etellhow 18 etellin -4 etelling 29 etelln 37 etellpast 51 etellq -33 etellq# 149 etellq, -50 etellqJ 139
etellqN -17 etellqa 79 etellqan -65 etellqher -51 etellqhim -143 etellqhis 71 etellqme -18 etellqn 101
etellqthe -25 etellqthem 55 etellqus 112 etellresumeddirect 202 etellresumedindirect 23 etellrightdirect 27
etellrightindirect -22 etellrightmixed -22 etellthat 81 etellthe 41 etellthey 8 etellthird -84 etelluD 6
etelluN 20 etelluhe -41 etellun 34 etellushe -40 etellv -13 etellwho 53 eterm -8 eterm- -41 etermbase -38
etermin -69 etermof -117 etermq 25 etermqin -69 etermqof -117 etermqq 31 etermrightdirect -77
etermrightindirect -59 etermthird 68 etermuJ -61 etermuN 15 etermun -13 etermv 49 etestify -9
etestifybefore -14 etestifypast 49 etestifyqbefore -14 etestifyuN -27 etestifyv -9 ethank -93 ethank- -102
ethankN -101 ethankfrontedindirect -53 ethankqto -30 ethankrightindirect -51 ethankthird -53 ethankuN -109
ethankv -9 ethreaten 9 ethreatenVcue -35 ethreatening 37 ethreatenpast -22 ethreatenqto -69
ethreatenrightindirect -69 ethreatenuN 30 ethreatenv 9 etout -76 etout- -42 etoutrightindirect -57
etweet 12 etweet, -4 etweet- 69 etweetat 4 etweetbase 41 etweetfronteddirect 175 etweetfrontedindirect -100
etweeting 117 etweetpast -24 etweetq 62 etweetq, 39 etweetq. 51 etweetq: -87 etweetqA 109 etweetqN 19
etweetqon 106 etweetqt 148 etweetqthat 15 etweetrightdirect 12 etweetrightindirect 12 etweetrightmixed 58
etweetthat -6 etweetthird -74 etweetuD 58 etweetuN 53 etweetuhe -77 etweetun -32 etweetushe 151 etweetv -44
eunderscore -94 eunderscorev -94 eurgeGcue 15 eurgeVcue 26 eurgebase 6 eurgeing 15 eurgepast -24 eurgeqN 97
eurgeqn 87 eurgeqthe -17 eurgerightindirect 40 eurgerightmixed 14 eurgeuN -76 eurgeuhe 15 eurgeun 45
eurgev 12 evow 39 evowGcue 125 evowbase -101 evowing 125 evowpast 12 evowq, 110 evowqto 15
evowrightindirect 40 evowrightmixed -26 evowthird 203 evowuN -63 evowuhe -52 evowun 86 evowushe 178
evowv 21 ewarn 34 ewarn- 98 ewarnbase 62 ewarning 104 ewarnpast -52 ewarnq 80 ewarnq, 7 ewarnq: 96
ewarnqA -87 ewarnqagainst -38 ewarnqof 155 ewarnqthat -22 ewarnrightmixed 83 ewarnthat 4 ewarnthe 115
ewarnuN 31 ewarnuhe 55 ewarnun 7 ewarnv -3 ewonder -41 ewonderpast -70 ewonderv -41 ewrite -10 ewrite- 50
ewriteA -16 ewriteN 27 ewritebut -53 ewritefronteddirect 85 ewritefrontedindirect -9 ewritefrontedmixed -33
ewritein -137 ewriteing -136 ewritepast 33 ewriteq 52 ewriteq, 41 ewriteq. 18 ewriteq: 18 ewriteqA 87
ewriteqN 12 ewriteqa -83 ewriteqin -96 ewriteqof -43 ewriteqon 31 ewriteqq 119 ewriteqthat 63 ewriteqto 20
ewriteresumeddirect -72 ewriterightdirect 156 ewriterightindirect -37 ewriterightmixed 304 ewritethat 45
ewritethe 113 ewritethird 72 ewriteuN 15 ewriteuhe 36 ewriteun 26 ewriteushe -8 ewriteuthey -4 ewritev -22
eyell 56 eyell- 86 eyellpast 25 eyellq 121 eyellrightdirect 89 eyellun 56 eyellv -30 f#according -39
f#fronted -32 f#resumed -3 f#right 19 f#transcript -89 f'right -76 f(fronted -73 f(right -77 f,right -18
f-right -34 fAaccording 10 fAas 73 fAfronted -71 fAresumed -22 fAright 8 fAtranscript -6 fEright 57
fGcueright 31 fGfronted 35 fGright 28 fJaccording 26 fJfronted 5 fJright 9 fJtranscript -35 fNaccording 8
fNas -66 fNfronted 6 fNresumed 56 fNright -12 fNtranscript 16 fVcuefronted -108 fVcueresumed -94
fVcueright 33 fVfronted -28 fVresumed 33 fVright -17 fVtranscript -65 faaccording 154 fafronted 18
fafteraccording 16 fafterfronted -50 fafterright -92 falthoughfronted -31 fandaccording -30 fandfronted -15
fandresumed 32 fandright -69 fanotherright 93 fanright -21 fanyright 47 fareright 30 faresumed -65
faright 44 fasaccording -10 fasfronted -47 fasright -54 fataccording 36 fatfronted -88 fatranscript -9
fatright -47 fbecauseresumed 205 fbecauseright 13 fbeforeresumed 64 fbothright -21 fbutaccording 9
fbutfronted -11 fbutresumed -18 fbutright 6 fbyfronted 19 fbyright -4 fcouldresumed -10 fcouldright 42
fdespitefronted -3 fduringright -51 feachright -4 fforaccording -63 fforfronted 100 fforright -75
fhadright 46 fhasresumed 39 fhaveright 36 fheaccording -17 fhefronted 20 fheresumed 126 fherfronted 71
fheright 25 fherright 16 fhimselfright -47 fhisaccording -13 fhisfronted 147 fhisright 52 fhowright -70
fiffronted -24 fifright -49 finaccording 25 finfronted -33 finresumed -31 finright -17 fintoright -3
fisresumed -42 fisright 10 fitaccording 18 fitfronted 37 fitranscript 99 fitresumed 110 fitselfright -170
fitsright 55 flikeright -4 fmanyfronted -8 fmanyright 184 fmuchright 62 fnaccording 5 fnfronted 28
fnoright 39 fnresumed 150 fnright 22 fofright -10 fonaccording 89 fonfronted -82 fonright -14 forright -21
foverright -54 fqaccording -39 fqalone -5 fqannounced 16 fqas 25 fqcontinued 39 fqfar -17 fqfronted 80
fqinherited -29 fqparagraph -21 fqresumed 34 fqright -41 fqsigned 77 fqwithin -8 fshefronted 11
fsheresumed 145 fsheright 32 fsofronted -37 fsomeright -100 fsuchright 61 fthataccording 4 fthatfronted -78
fthatresumed 200 fthatright -10 ftheaccording -3 ftheas 34 fthefronted 10 ftheirright 17 fthemright 48
fthemselvesright 99 ftheresumed -23 ftheright 18 ftheyfronted 183 ftheyright 30 fthisfronted 54
fthisright 6 fthosefronted 97 fthoseright -72 ftofronted 40 ftoresumed -16 fwasresumed -66 fwasright 61
fwereright -14 fwhateverfronted -69 fwhatright 42 fwhenfronted -19 fwhenright -72 fwhereright -5
fwhetherright -80 fwhilefronted -4 fwhyright 16 fwillright -11 fwithfronted -35 fwithresumed -28
fwithright 14 fwouldresumed 111 fwouldright -4 fxright 135 fxtranscript 52 fyoutranscript 40 g-# -36 g-A 10
g-J -19 g-N -5 g-V -67 g-a -49 g-according 4 g-after 16 g-an -47 g-and 73 g-as -10 g-at 36 g-but -65
g-for -63 g-he -17 g-his -13 g-i 99 g-in -37 g-it -30 g-n 23 g-on 89 g-q 65 g-she 158 g-that 4 g-the 13
g-transcript -5 g-x 52 g-you -28 gbase# -129 gbase, -51 gbase- -19 gbaseA 4 gbaseG 21 gbaseGcue 67
gbaseJ 37 gbaseN 49 gbaseV -45 gbaseVcue -47 gbasea 11 gbaseand -60 gbaseany -53 gbaseas -227 gbaseat -45
gbasebecause -79 gbaseby 57 gbasecould 10 gbasefor 38 gbasefrom -65 gbasefronted -14 gbasehe -24
gbaseher 119 gbasehim -21 gbasehis 69 gbasehow -26 gbaseif -95 gbasein 17 gbaseis -60 gbaseit -5 gbasen -54
gbaseof -96 gbaseon 27 gbaseq 105 gbaseresumed 40 gbaseshe 5 gbasethat -10 gbasethe 57 gbasetheir -51
gbasethemselves 49 gbasethey 56 gbasethis 62 gbaseto 50 gbasewas -8 gbasewhat 81 gbasewhen -61
gbasewhether -17 gbasewhile -40 gbasewho 80 gbasewith -64 ging# 21 ging, -11 gingA -119 gingGcue 7
gingJ -36 gingN 27 gingV -50 gingVcue 132 ginga 35 gingan -15 gingand -76 gingas -21 gingat -14
gingbut -125 gingfor -110 gingfronted -70 ginghe -10 gingher -32 ginghim -88 ginghis -56 ginghow 12
gingin 39 gingn -9 gingon 15 gingq 24 gingresumed -74 gingshe -35 gingthat 16 gingthe 39 gingthem 42
gingthey 102 gingwhy -10 gingx -117 gpast' -22 gpast( 10 gpast, 46 gpast- -64 gpastA -23 gpastG 23
gpastJ 23 gpastN -22 gpastV 15 gpastVcue 41 gpastafter -14 gpastan 20 gpastand -44 gpastanother 36
gpastany 11 gpastare 57 gpastas -31 gpastat -38 gpastbecause 25 gpastbefore 64 gpastboth 33 gpastbut -26
gpastby -45 gpastcould 63 gpastdespite 62 gpastduring -71 gpastfor -5 gpastfrom 55 gpastfronted 12
gpasthad 77 gpasthas -44 gpasthe 26 gpasther -53 gpasthim 123 gpasthimself -33 gpasthis -8 gpasthow 96
gpastif 4 gpastin -75 gpastis 10 gpastit 90 gpastits 146 gpastmany 98 gpastn 43 gpastno -27 gpastof 123
gpaston -109 gpastover -29 gpastq 12 gpastresumed -16 gpastright -15 gpastshe 52 gpastsince -25 gpastso 59
gpastsome 97 gpastthat 16 gpastthe -25 gpasttheir 82 gpastthem -82 gpastthey 15 gpastthis 36 gpastthose 124
gpastthough -68 gpastto -44 gpastwas 19 gpastwere 11 gpastwhat 94 gpastwhen -86 gpastwhile 15 gpastwhy 177
gpastwith -8 gpastwould -21 gthird# -20 gthird, -36 gthird- -8 gthirdA 46 gthirdE -173 gthirdG 48
gthirdGcue 19 gthirdJ 58 gthirdN -8 gthirdVcue -31 gthirda 65 gthirdafter -161 gthirdand 82 gthirdare -15
gthirdas 39 gthirdat -100 gthirdbut -17 gthirdby -41 gthirdfor -139 gthirdfrom 35 gthirdfronted 8
gthirdhe 23 gthirdher 80 gthirdhimself 81 gthirdhis 83 gthirdin -20 gthirdis 24 gthirdit -9 gthirdits 66
gthirdlike -4 gthirdn 50 gthirdno 19 gthirdof -11 gthirdon -69 gthirdq 92 gthirdresumed -29 gthirdright 9
gthirdshe 31 gthirdsuch 10 gthirdthat -4 gthirdthe -57 gthirdthey -24 gthirdthis 54 gthirdto -21
gthirdwere -38 gthirdwhen 25 gthirdwhere -5 gthirdwhy 129 gthirdwill 17 gthirdwith -46 h#_# 43 h#_. -41
h#_N -119 h#_n -13 h#_of -40 h'_n -13 h,_A -25 h,_G -252 h,_Gcue 226 h,_J 45 h,_N -12 h,_Vcue 137
h,_and -96 h,_but -43 h,_n 61 h,_the 18 h,_which -142 h,_while -180 h-_and -86 h-_n -42 hA_# 191 hA_' 145
hA_, -7 hA_A -10 hA_N 79 hA_V -26 hA_after -46 hA_are 10 hA_if -52 hA_in -58 hA_that -65 hA_to 44 hG_N 87
hG_Vcue -27 hG_a 38 hG_n 134 hG_the -4 hGcue_N -12 hGcue_for -12 hGcue_him 59 hGcue_his -33 hGcue_n -19
hGcue_on 66 hGcue_the 124 hGcue_them 9 hGcue_to -4 hJ_A -68 hJ_J 16 hJ_N 67 hJ_n 14 hJ_t -16 hJ_than -50
hN_# -130 hN_' 34 hN_- 143 hN_. -19 hN_: -36 hN_A 16 hN_E -89 hN_J -57 hN_N -44 hN_V 21 hN_Vcue 59 hN_a 14
hN_and 63 hN_are 98 hN_as 146 hN_by 104 hN_could 117 hN_for -98 hN_had -124 hN_has 136 hN_in -31 hN_is -24
hN_must 132 hN_n 49 hN_of 51 hN_on -145 hN_q 131 hN_should -33 hN_that 153 hN_the 199 hN_to 13 hN_was 98
hN_will 116 hN_would 155 hN_x 121 hV_J -112 hV_N -56 hV_a 57 hV_him -9 hV_in -119 hV_it -16 hV_n 44
hV_on -37 hV_the 62 hV_to 74 hVcue_, -97 hVcue_A -93 hVcue_J 152 hVcue_N 17 hVcue_a 19 hVcue_against -8
hVcue_by 115 hVcue_for 47 hVcue_her 20 hVcue_him -28 hVcue_if 137 hVcue_n 34 hVcue_on -52 hVcue_t 37
hVcue_that 190 hVcue_to -41 hVcue_whether -8 ha_# 206 ha_A 8 ha_E -23 ha_J 9 ha_N -52 ha_V 160 ha_Vcue 114
ha_few -139 ha_n 31 ha_q 62 hafter_J 76 hafter_N -73 hafter_the -109 han_n 26 hand_, -72 hand_A -97
hand_G -146 hand_N 28 hand_Vcue 178 hand_a -145 hand_in 31 hand_n 102 hand_the 30 hanother_n -5 hany_n -15
has_N 43 has_a -25 has_for -134 has_he -92 has_n -121 has_the -72 hat_# -50 hat_J 92 hat_N 5 hat_a -32
hat_the -59 hbecause_n -39 hbut_, -94 hbut_A 3 hbut_N 17 hbut_Vcue 160 hbut_the 146 hbut_while -130 hby_G 8
hby_Gcue 168 hby_J 14 hby_N -74 hby_the -13 hcould_V 57 hduring_the 125 hfor_N -5 hfor_n -71 hfor_the 74
hfrom_a 41 hfrom_n 3 hfrom_the -109 hhad_been 60 hhas_V 143 hhe_' -49 hhe_A -37 hhe_E 115 hhe_V 37
hhe_Vcue 11 hhe_and -11 hhe_could 70 hhe_did 12 hhe_didn’t 162 hhe_does -8 hhe_doesn’t 172 hhe_had 18
hhe_has 9 hhe_is 45 hhe_n -7 hhe_q 167 hhe_should 180 hhe_was -5 hhe_will 244 hhe_would 63 hher_V -66
hher_Vcue 44 hher_as -10 hher_n 46 hher_q 54 hhim_a -54 hhim_of 87 hhim_q 107 hhimself_a 65 hhimself_as 117
hhis_G 73 hhis_J -8 hhis_V 105 hhis_Vcue 89 hhis_n -14 hhow_he -47 hhow_n 42 hhow_the 25 hi_V -13 hif_N 16
hif_he -78 hif_n 164 hif_the 185 hin_# 43 hin_J 80 hin_N -27 hin_a -53 hin_all 141 hin_an -12 hin_her -148
hin_his -31 hin_n -61 hin_the -43 hinto_n 80 his_G 216 his_a 67 his_that 178 hit_' 104 hit_A -124 hit_V 71
hit_a 37 hit_could -31 hit_does 150 hit_had 125 hit_in -169 hit_is -15 hit_q 254 hit_the 28 hit_was 10
hit_will 165 hit_would 196 hits_n -6 hlike_N -4 hmany_n 94 hmany_of 145 hmy_n 46 hn_# 170 hn_' -4 hn_, 57
hn_- -129 hn_. -130 hn_A -93 hn_E -49 hn_G -56 hn_J -12 hn_N 96 hn_V 27 hn_Vcue 171 hn_and -20 hn_are 170
hn_as 80 hn_at -138 hn_for -92 hn_from -61 hn_has -80 hn_have -7 hn_in -52 hn_is 161 hn_n 25 hn_of -13
hn_on 77 hn_q -167 hn_that 52 hn_the 44 hn_to 50 hn_were 164 hn_who 118 hno_n -97 hof_N 6 hof_n 61
hof_the 209 hon_J -19 hon_N -8 hon_a 15 hon_his 6 hon_n -39 hon_t -18 hover_the -4 hq_# 154 hq_( -62
hq_A 101 hq_G -155 hq_J 38 hq_N 37 hq_V -17 hq_Vcue 4 hq_a 151 hq_after 83 hq_all 126 hq_and -28 hq_as 226
hq_at -108 hq_because 118 hq_both 101 hq_but 141 hq_by 95 hq_can 61 hq_did 65 hq_do 122 hq_every -59
hq_for 151 hq_from 101 hq_has 129 hq_having 88 hq_he 54 hq_his -86 hq_how 67 hq_i 131 hq_if 80 hq_in 186
hq_is 209 hq_it 140 hq_many 108 hq_most 90 hq_my 134 hq_n 17 hq_no -68 hq_of 138 hq_on 54 hq_our 177
hq_out 69 hq_over 47 hq_she 18 hq_so 29 hq_some 124 hq_t -24 hq_that 179 hq_the 7 hq_these 150 hq_they 9
hq_this -32 hq_to 62 hq_we 131 hq_what 200 hq_when 210 hq_while -107 hq_who -89 hq_why 125 hq_with 127
hq_without 141 hq_x 80 hq_you 114 hq_your 114 hshe_A 6 hshe_E 186 hshe_V 33 hshe_Vcue 201 hshe_and -92
hshe_did 187 hshe_had 209 hshe_has -62 hshe_is 18 hshe_n 181 hshe_was -8 hshe_will -196 hshe_would 262
hsome_n 95 hsome_of 111 hthat_# -101 hthat_' 256 hthat_, 52 hthat_A -6 hthat_G 36 hthat_J -11 hthat_N 31
hthat_V -48 hthat_Vcue -87 hthat_a 288 hthat_after 169 hthat_any 178 hthat_as 7 hthat_at 130 hthat_by 176
hthat_despite -86 hthat_during 154 hthat_have -148 hthat_he 35 hthat_her 154 hthat_his -23 hthat_if 25
hthat_in -30 hthat_is 63 hthat_most 138 hthat_n 39 hthat_q 98 hthat_she 59 hthat_some 63 hthat_such -51
hthat_the 53 hthat_their -10 hthat_they 131 hthat_this 207 hthat_was -79 hthat_were -140 hthat_while 164
hthat_would -19 hthe_# 12 hthe_A 14 hthe_E -41 hthe_G -14 hthe_J 4 hthe_N 12 hthe_V -4 hthe_Vcue 42
hthe_n 26 hthe_q 20 htheir_J 26 htheir_n -36 hthemselves_as -15 hthey_A -103 hthey_V -11 hthey_are -17
hthey_could 217 hthey_had 36 hthey_have -8 hthey_were 65 hthey_will 27 hthey_would -29 hthis_is 122
hthis_n 23 hthose_n 37 hthose_who -89 hthough_N 55 hto_V 50 hwas_A 48 hwas_J 53 hwas_V -21 hwas_a 108
hwas_q -35 hwhen_N -45 hwhen_Vcue -85 hwhen_i 71 hwhen_she 70 hwhere_the -138 hwhether_it -14 hwhile_N 59
hwhile_n 105 hwhile_the 75 hwho_V -17 hwhy_N 136 hwhy_he 48 hwith_# 118 hwith_N -90 hwith_a 11
hwith_the -13 hwould_V 5 hx_N -79 i0fronted -113 i0right 23 i1right 56 iNone0 31 iasks0 -12 ipromises0 31
irefuses0 -39 irefuses1 76 iurges0 -12 kdirectaccording 95 kdirectalone -5 kdirectannounced 16 kdirectas 71
kdirectcontinued 39 kdirectfar -17 kdirectfronted 35 kdirectinherited -29 kdirectparagraph -21
kdirectresumed 33 kdirectright 8 kdirectsigned 77 kdirecttranscript -44 kdirectwithin -8
kindirectaccording -9 kindirectas -33 kindirectfronted -39 kindirectresumed -74 kindirectright -28
kindirecttranscript 7 kmixedaccording -14 kmixedas 35 kmixedfronted -7 kmixedresumed 43
kmixedtranscript -10 l0fronted 30 l0indirect -86 l0resumed -115 l0right -62 l1according -22 l1fronted 19
l1indirect -71 l1right -10 l1transcript -285 l2according -63 l2as 87 l2continued -12 l2direct -12
l2fronted 6 l2indirect -12 l2inherited -41 l2mixed -85 l2resumed -27 l2right -21 l2transcript -29
l2within -19 l3according 5 l3announced 20 l3as 72 l3continued 130 l3direct 10 l3fronted -14 l3indirect -8
l3inherited -98 l3mixed -3 l3paragraph 33 l3resumed -56 l3right -10 l3transcript 92 l3within 4
l4according 39 l4announced 222 l4as 29 l4continued -7 l4direct 18 l4fronted 10 l4indirect 23 l4inherited 23
l4mixed 20 l4paragraph -28 l4resumed -36 l4right 21 l4transcript 11 l4within 21 l5according 45
l5announced -102 l5as 4 l5continued 72 l5direct 32 l5far -118 l5fronted -11 l5indirect -12 l5inherited 42
l5mixed 29 l5paragraph 57 l5resumed 209 l5right 17 l5signed 44 l5transcript -73 l5within 74 l6according 3
l6announced 63 l6as -11 l6continued 76 l6direct 25 l6far -5 l6fronted -7 l6indirect -27 l6inherited 119
l6mixed 14 l6paragraph -36 l6resumed 6 l6right -22 l6transcript 5 l6within -25 o0according 6 o0as 66
o0resumed 84 o0right -15 o0transcript -29 o1according 15 o1as -5 o1fronted 60 o1resumed 130
o1transcript 147 o2as 10 o2fronted 9 o2resumed 21 o3according 103 o3as 16 o3fronted 25 o3resumed 17
o3right -10 o4according -19 o4fronted 25 o4resumed -26 o4right 5 o5according 4 o5as -96 o5fronted -27
o5resumed -79 o5right -26 p#base -22 p#ing 168 p#past -48 p#third 79 p'base 8 p'ing -66 p'past -90
p'third -30 p)past 94 p,- 46 p,base 14 p,ing 42 p,past 58 p,third -53 p-base -17 p-past 79 p-third -75
pAbase 81 pAing 66 pApast 61 pAthird 10 pEbase -66 pEpast -95 pEthird -29 pGbase -111 pGthird -85
pJbase -55 pJing 91 pJpast -46 pJthird -55 pN- -5 pNbase 100 pNing -49 pNpast 12 pNthird 9 pVcuebase 93
pVcueing 44 pVcuepast 197 pVcuethird 124 pVing 18 pVpast -49 pVthird -91 pabase -10 paftering -12
pallpast 101 panbase 37 pandbase 29 panding -6 pandpast -20 pandthird 63 panotherpast -43 panpast -68
papast -225 pareing 74 parepast -168 pasing -123 pbeening 82 pbeenpast 50 pbeforeing 223 pbeingpast 17
pbepast -177 pbothpast 14 pbuting 9 pbutpast 107 pbutthird 113 pbying -4 pcanbase -59 pcouldbase -34
pdidbase 205 pforbase -80 pforing -127 phaspast 14 phavepast 23 phepast 11 pherbase 51 pherthird 4
phethird -18 phisbase 35 phispast -115 phisthird 41 pibase 100 pinbase -23 pining -140 pinpast -117
pinthird -106 pipast 82 pising -14 pispast -123 pitpast 92 pitthird 71 pmanythird -192 pmightbase -22
pning 14 pnpast 63 pofing 110 pofpast -162 pofthird 4 ponthird 160 potherthird 46 pq- -19 pqbase 72
pqing 107 pqpast 9 pqthird 32 pshepast -4 pshethird -77 pshouldbase 37 psincepast 41 psomethird -7
ptbase 111 pthatbase 91 pthatpast 72 pthatthird -80 pthebase -101 ptheing -131 pthepast -76
pthesethird -196 pthethird -14 ptheybase 43 ptheypast 9 pthosethird -32 pting -68 ptobase -8 ptoing 100
ptothird -5 ptpast 100 pwasing -21 pwaspast -188 pwepast 24 pwerepast -234 pwhenpast -112 pwhichpast 43
pwhichthird -51 pwhileing -80 pwhobase -14 pwhopast 14 pwhothird 20 pwillbase 62 pwouldbase -37 pyetpast 39
pyoubase -199 q#-transcript -89 q#ingright 47 q#pastfronted -49 q#pastright -44 q#thirdright 87
q,basefronted 106 q,baseresumed 7 q,baseright -46 q,ingfronted -75 q,ingresumed 28 q,pastas 15
q,pastfronted -31 q,pastresumed 6 q,pastright -57 q,thirdresumed -21 q,thirdright 22 q-baseright -31
q-pastfronted -174 q-thirdright -8 q.basefronted -93 q.pastfronted 20 q.thirdfronted 63 q:baseright -75
q:ingfronted -143 q:ingresumed 155 q:ingright 77 q:pastfronted 56 q:pastresumed 143 q:pastright 32
q:thirdright -61 qA-transcript -6 qAbaseright -14 qAingfronted -160 qAingright -24 qApastfronted 48
qApastright 23 qAthirdfronted 32 qAthirdright -5 qEthirdright -141 qGbaseright -97 qGcuebaseright 67
qGcuethirdright 19 qGpastfronted -42 qGpastright 37 qGthirdright 25 qJ-transcript -35 qJbaseright 39
qJingright -38 qJpastfronted 182 qJpastright -24 qJthirdfronted -13 qJthirdright 5 qN-transcript 16
qNbaseright 65 qNingfronted 70 qNingresumed -38 qNpastfronted 59 qNpastresumed -38 qNthirdfronted -44
qV-transcript -65 qVbaseright 3 qVcuebasefronted 158 qVcuebaseright -94 qVcuepastright 51
qVcuethirdright 78 qVingright 158 qVpastright 152 qVthirdright -23 qa-transcript -9 qabaseright -15
qafterpastfronted 68 qafterpastright -40 qagainstpastright 15 qaingfronted -13 qaingright 53
qandbaseright 94 qandpastfronted -102 qandthirdright 85 qanotherpastfronted 45 qanotherpastright 126
qanpastfronted 128 qanpastright -17 qanybaseright 69 qanypastright 26 qapastfronted -41 qapastright 77
qarethirdright -24 qaspastfronted -89 qaspastright -99 qathirdright -51 qatingright -21 qatpastfronted 86
qatpastright 27 qatthirdright -46 qbeforepastfronted 32 qbothpastright 34 qbybaseright -59
qbypastfronted 47 qbypastright -92 qbythirdright 43 qduringpastfronted 147 qduringpastright 50
qforbasefronted -129 qforbaseright -34 qforingright -10 qforpastright 20 qforthirdright -71
qfrombasefronted -137 qfrombaseright 3 qfrompastfronted 113 qfromthirdright 86 qheingright -26
qhepastright 7 qherbaseright -9 qheringright 22 qherpastfronted 11 qherpastright 23 qherthirdright 150
qhethirdright 28 qhimbaseright -39 qhimingright -20 qhimpastright 13 qhimselfpastright -23
qhimselfthirdright 81 qhisbaseright -33 qhisingright -84 qhispastfronted 6 qhispastright 10
qhisthirdright 23 qhowpastright 64 qi-transcript 99 qifbaseright 70 qifpastright 21 qinbaseright -11
qiningfronted -99 qiningright -59 qinpastfronted 83 qinpastresumed -94 qinpastright 21 qinthirdfronted 9
qinthirdright -127 qisbaseright -64 qisthirdright -14 qitingright 13 qitpastright 80 qitspastright 114
qitsthirdright 113 qitthirdright -10 qlikethirdright -4 qmanypastright -68 qmepastfronted 111
qmepastright 40 qnbasefronted -72 qnbaseright 52 qningfronted -223 qningright 15 qnopastright -55
qnothirdright 19 qnpastfronted -33 qnpastresumed 47 qnpastright -23 qnthirdfronted -26 qnthirdright -12
qofbasefronted -109 qofbaseright -29 qofingright 15 qofpastfronted -66 qofpastright -41 qofthirdfronted 19
qofthirdright -36 qoningright 22 qonpastfronted 47 qonpastright 39 qonthirdright 16 qourpastright 44
qoutingright -12 qoutpastright 153 qoutthirdright 45 qoverpastright -67 qqbaseright -4 qqingright -84
qqpastright 13 qqthirdright -92 qshebaseright 66 qsheingright 81 qshepastright 79 qshethirdright -29
qsomepastright 111 qtbaseright 109 qthatbaseright -14 qthatingright 44 qthatpastright 25 qthatthirdright -9
qthebasefronted -105 qthebaseright -141 qtheingfronted -49 qtheingright 26 qtheirbaseright 85
qtheirpastright 85 qthemingright -30 qthempastfronted 86 qthempastright -66 qthemselvesbaseright 49
qthepastfronted 5 qthepastresumed -35 qthepastright 12 qthethirdfronted -88 qthethirdright 78
qtheybaseright 57 qtheyingright 79 qtheypastright 35 qtheythirdright 102 qthisbaseright 157
qthispastfronted -50 qthispastright -56 qthosepastright 22 qto-according 4 qtobasefronted 4 qtobaseright 34
qtoingfronted 39 qtoingright -47 qtopastfronted 34 qtopastresumed 100 qtopastright -40 qtothirdfronted 31
qtothirdright -38 qtpastfronted 132 qtpastright -62 qtthirdright -48 quponpastright 156 qwasbaseright -48
qwaspastright 28 qwerepastright 77 qwerethirdright -19 qwhatpastright 119 qwhenpastfronted 68
qwhenpastright -170 qwherethirdright 64 qwhetherbaseright 25 qwhetherpastright -27 qwhyingright -10
qwhythirdright 62 qwillthirdright 17 qwithbaseright 18 qwithpastfronted 10 qwithpastright 11
qwouldpastright -8 qx-transcript 52 qyou-transcript 40 raccording 4 ralone -5 rannounced 16 ras -8
rcontinued 40 rfar -17 rfronted -7 rinherited -22 rparagraph -21 rresumed -18 rright -23 rsigned 77
rtranscript -5 rwithin -8 sFalse 60 sTrue -21 tTboq' -59 tTboq, -46 tTboqA 6 tTboqGcue 13 tTboqN -16
tTboqVcue 29 tTboqa 43 tTboqand 10 tTboqfronteddirect 115 tTboqfrontedindirect -28 tTboqfrontedmixed 28
tTboqhe 94 tTboqhis 64 tTboqhow 39 tTboqin -36 tTboqn 37 tTboqon 25 tTboqresumeddirect 242
tTboqresumedindirect -45 tTboqrightdirect -36 tTboqrightindirect -18 tTboqrightmixed -16 tTboqthat 41
tTboqthe 16 tTboqthey 8 tTboqtq 80 tTboqtrightmixed 83 tTboqtthat 4 tTboqtthe 115 tTboqwho -9
tTborightindirect -111 tTiVcue -35 tTin# 35 tTinG 48 tTinJ -55 tTinqJ -33 tTinqn -4 tTinqrightindirect 60
tTinqtGcue 16 tTinqtVcue 5 tTinqta 89 tTinqthat -60 tTinqtn -10 tTinqtrightindirect -30 tTinqtrightmixed 42
tTinqtthat 29 tTinqtthe 72 tTinqttheir -12 tTinrightindirect 8 tTinrightmixed 101 tTinthat -20
tTiqtGcue 125 tTiqtrightindirect 40 tTiqtrightmixed -26 tTirightindirect -69 tTnqa 113 tTnqrightindirect 31
tTnqthat 138 tTnqthe 162 tTnrightindirect -83 tTntany 104 tTntn -6 tTntrightindirect -29 tTntthat 144
tTntthe 6 tToVcue -39 tTon 3 tToon 43 tToq 21 tToqtVcue 5 tToqtrightindirect -8 tToqtrightmixed 125
tTorightindirect 16 tTorightmixed -138 tTothat 69 tTqJ 33 tTqN 31 tTqa 62 tTqafter -105 tTqand 125
tTqasindirect 110 tTqbut -47 tTqfronteddirect 117 tTqfrontedindirect -41 tTqfrontedmixed -32 tTqhow -102
tTqif -42 tTqin -198 tTqn 54 tTqq 117 tTqresumeddirect -70 tTqresumedindirect 13 tTqrightdirect 62
tTqrightindirect -23 tTqrightmixed -18 tTqtN 14 tTqtasindirect 80 tTqtfronteddirect 37 tTqthat -18
tTqthe 138 tTqther -24 tTqthis 84 tTqtn -28 tTqtq 99 tTqtresumedindirect 130 tTqtrightindirect 48
tTqtrightmixed -68 tTqtthat 48 tTqtthe 34 tTqwhile -17 tTqwith 112 taN 13 tafrontedindirect -99
tafrontedmixed 73 tahim 45 tan -3 tarightindirect 57 tarightmixed 30 tathe 61 tbo, 42 tboA -57 tboGcue -75
tboN 78 tboV -15 tboVcue 38 tboand -23 tboby 80 tbofrom -21 tbofronteddirect 31 tbofrontedindirect 16
tbofrontedmixed 177 tboin -70 tbon -7 tboq -99 tboresumedindirect -66 tborightindirect -94 tborightmixed 85
tbothat -198 tdN -4 tdVcue -11 tdfrontedindirect 9 tdfrontedmixed 97 tdin 12 tdiqGcue 33 tdiqJ -118
tdiqN 10 tdiqVcue 34 tdiqa -7 tdiqfrom -124 tdiqfrontedindirect -102 tdiqher 6 tdiqhim 132 tdiqhimself 70
tdiqhis 112 tdiqin -36 tdiqinto 51 tdiqit 6 tdiqn -21 tdiqq -44 tdiqrightdirect 38 tdiqrightindirect -4
tdiqrightmixed 14 tdiqthe 17 tdiqthem 99 tdiqwith -5 tdn 8 tdnN 38 tdna 103 tdnher 40 tdnhimself 123
tdnhis 51 tdnit -19 tdnn 145 tdnqtN 11 tdnqta -95 tdnqtfronteddirect 64 tdnqtq 115 tdnqtrightindirect 15
tdnqtrightmixed 79 tdnqtthat 149 tdnqtthe -26 tdnrightindirect 18 tdnrightmixed 48 tdnthe 71
tdnthemselves -15 tdof -153 tdq 49 tdrightdirect -22 tdrightindirect -71 tdrightmixed 38 tdthe 101
tdwith -44 tiGcue 80 tiVcue -7 tifrontedindirect 45 tiqfrontedindirect -83 tiqtN -32 tiqtVcue -20
tiqtrightindirect 50 tiqtrightmixed -59 tiqtthat 4 tiqtthe 24 tirightindirect 23 tirightmixed -26 tnG 48
tnJ -10 tnN -32 tna -15 tnan 145 tnanother 5 tnfrontedindirect -292 tnfrontedmixed -186 tnher 76 tnhim -42
tnhis 49 tnin -37 tnn -4 tnq 182 tnqt# -83 tnqt, 11 tnqtJ 24 tnqtN -41 tnqtV 156 tnqtVcue 58 tnqta 52
tnqtan -22 tnqtasindirect 115 tnqtfronteddirect 53 tnqtfrontedindirect 42 tnqthe 6 tnqther 110 tnqthis 5
tnqtit 160 tnqtn -20 tnqtq 170 tnqtrightdirect 113 tnqtrightindirect 24 tnqtrightmixed 16 tnqtshe 37
tnqtthat 32 tnqtthe -46 tnqtthey 32 tnqtthis 16 tnqtwill 21 tnrightdirect 201 tnrightmixed -8 tnthe -47
tq# -85 tqA 30 tqJ 40 tqN -47 tqafter 80 tqand 27 tqas -201 tqbut -233 tqfronteddirect 91
tqfrontedindirect -26 tqfrontedmixed -19 tqin -142 tqn -124 tqq 37 tqresumeddirect 16 tqrightdirect 63
tqrightindirect -35 tqrightmixed -60 tqt# 21 tqt' -8 tqt( -43 tqt, 26 tqtA -41 tqtE 75 tqtG 5 tqtGcue -24
tqtJ -16 tqtN 26 tqtV 40 tqtVcue 5 tqta -29 tqtafter -27 tqtan 30 tqtand -8 tqtanother -15 tqtany -40
tqtare 69 tqtas 9 tqtasindirect -55 tqtat -12 tqtbecause -24 tqtbefore -49 tqtboth 175 tqtbut 68 tqtby 4
tqtcan 70 tqtcould -46 tqtfor 27 tqtfrom 38 tqtfronteddirect -7 tqtfrontedindirect -17 tqthad 74
tqthave 141 tqthe 4 tqther 145 tqthis -7 tqthow 4 tqtif 113 tqtin 17 tqtis 6 tqtit -22 tqtits -19
tqtlike 57 tqtmany 102 tqtn 53 tqtno 9 tqtof -20 tqton -33 tqtor -48 tqtover 48 tqtq 31 tqtresumeddirect 36
tqtresumedindirect 45 tqtresumedmixed -3 tqtrightdirect -33 tqtrightindirect 5 tqtrightmixed 21 tqtshe -16
tqtso -26 tqtsome 6 tqtsuch 24 tqtthat 21 tqtthe -9 tqtthey 15 tqtthis -64 tqtthose 24 tqtthough 56
tqtto 34 tqtwas -61 tqtwere 6 tqtwhat 89 tqtwhatever 10 tqtwhen -10 tqtwhere -5 tqtwhether 36 tqtwhile -49
tqtwhy -30 tqtwill -3 tqtwith -59 tqtwould 62 tqwhen -19 tqwhile 84 u#according 26 u#direct 4 u#fronted -59
u#indirect -58 u#mixed 33 u#right -15 uDdirect -7 uDfronted 50 uDindirect 6 uDmixed -22 uDright 5
uEindirect 36 uEright -61 uGindirect -49 uGright -12 uJdirect 118 uJfronted 149 uJindirect 26 uJmixed 16
uJright -10 uNaccording 26 uNas -6 uNdirect 33 uNfronted 10 uNmixed 8 uNresumed -32 uNright 3
uNtranscript -5 uhedirect 13 uhefronted 5 uheindirect 24 uhemixed 11 uheresumed 63 uheright 40 uidirect 126
uifronted -71 uiindirect -49 uiright -17 uitdirect 33 uitfronted 4 uitindirect -61 uitmixed 170 uitright -5
unaccording 37 unas -8 undirect 91 unfronted -40 unindirect -24 unresumed 54 unsaccording -29 unsdirect -41
unsfronted 25 unsindirect 11 unsmixed -45 unsresumed 38 unsright -30 ushedirect -29 ushefronted 33
usheindirect 39 ushemixed 8 usheresumed -21 usheright 11 uthatmixed 97 uthatright 8 utheydirect 134
utheyfronted 74 utheyindirect 5 utheymixed 170 utheyresumed 37 utheyright 19 uweright -65 uwhichdirect 36
uwhichindirect -59 uwhichmixed -78 uwhichright 28 uwhofronted -50 uwhomixed -7 uwhoresumed -60 uwhoright 17
uyouindirect 6 uyouright -12 v-accordingindirect 50 v-announceddirect 125 v-asindirect -16
v-continueddirect 96 v-fronteddirect 185 v-frontedindirect -35 v-frontedmixed -47 v-inheriteddirect -33
v-paragraphdirect -107 v-resumeddirect 10 v-resumedindirect -77 v-resumedmixed -10 v-rightdirect 35
v-rightindirect -26 v-rightmixed -22 v-withindirect -14 vvaccordingdirect 95 vvaccordingindirect -16
vvaccordingmixed -14 vvalonedirect 41 vvannounceddirect -19 vvasdirect 71 vvasindirect -19 vvasmixed 34
vvcontinueddirect 41 vvfardirect -17 vvfronteddirect 22 vvfrontedindirect -36 vvfrontedmixed 3
vvinheriteddirect -12 vvparagraphdirect 17 vvresumeddirect 43 vvresumedindirect -7 vvresumedmixed 49
vvrightdirect 26 vvrightindirect -19 vvrightmixed -6 vvsigneddirect 77 vvtranscriptdirect -44
vvtranscriptmixed -10 vvwithindirect 37 waccordingaccording 4 wasidebase 33 wasidefronted 35 wasideing 28
wasidepast 19 wasideresumed 112 wasideright 10 wasidethird 45 winfinitivebase -8 winfinitivefronted -229
winfinitiveright 19 wleftas 21 wleftbase 32 wleftfronted 18 wlefting -32 wleftpast 6 wleftright 17
wleftthird -11 wmainbase -8 wmainfronted -59 wmainpast -28 wmainresumed 19 wmainright -12 wmainthird -5
wrelativebase 57 wrelativefronted -101 wrelativeing 42 wrelativepast -24 wrelativeresumed -143
wrelativeright 18 wrelativethird -72 wrightbase -71 wrightfronted 3 wrightpast 38 wrightresumed 27
wrightthird -82 wsharedbase -41 wsharedfronted -66 wshareding -5 wsharedpast 13 wsharedresumed -64
wsharedthird -27 wtranscript- 24 wtranscripttranscript 24 x#right -111 x'2 -218 x'inherited -43 x'right 82
x'within -233 x,2 -64 x,3 -12 x,4 49 x,5 42 x,6 28 x,according -35 x,as 117 x,inherited 89 x,resumed -18
x,right 47 x,within -36 x-3 -24 x-4 171 x-inherited 37 x-within -81 x:3 170 x:4 76 x:5 -42 x:6 88
x:announced 164 x:inherited -90 x:resumed 27 x:right 7 x:transcript -5 x:within 90 xAinherited -162
xAright 21 xE2 -178 xEright -5 xEwithin 20 xGcuewithin 250 xJright -44 xN2 9 xN3 -87 xN4 154 xN5 201
xNinherited 98 xNright 41 xNwithin -34 xV2 -51 xV5 217 xVcue2 -178 xVcueinherited -135 xVcuewithin 5
xVinherited -84 xVright 15 xVwithin 33 x^2 129 x^3 83 x^4 53 x^5 30 x^6 43 x^according 20 x^alone -5
x^announced -81 x^as -91 x^continued 36 x^far -17 x^fronted -8 x^inherited 112 x^paragraph -33 x^signed 77
x^within 110 xa2 -79 xagainstright 37 xainherited 103 xand2 -158 xand3 -51 xandinherited -9 xandright 22
xareright 15 xaright -12 xas2 -6 xas3 -41 xasinherited 91 xaswithin -48 xatright 47 xawithin 62
xbeenright -80 xbutfronted 53 xbyright 92 xfor3 32 xforinherited -19 xforright -16 xhadright 81
xhasright 18 xhaveright 80 xheright 26 xherright -73 xhimright -56 xhis2 73 xhisright -38 xhiswithin 73
xin2 -158 xinright -60 xinwithin -118 xiright -5 xis2 81 xisright 17 xiswithin 54 xitright -62 xmeright -15
xn2 4 xn3 -93 xn4 19 xninherited -32 xnright -20 xnwithin 16 xof2 42 xof3 -76 xofinherited -91 xofright 50
xofwithin -16 xon2 -219 xonright 64 xonwithin -146 xoutright 7 xqright 176 xsheright -39 xthatright 34
xthatwithin 124 xthe2 -120 xtheinherited -148 xthemright 67 xthewithin -214 xto2 54 xto4 -159
xtoinherited -46 xtoright -62 xtowithin -69 xtright 40 xwasright 14 xwaswithin -194 xweright 24
xwhenright -112 xwhoright 71 xwith2 -177 xwithwithin -48 xwouldright 128 xx2 -205 xxwithin -202
y#fronted -5 y$2 24 y$3 -30 y$5 12 y$6 68 y$according 110 y$alone -5 y$announced 75 y$as 63 y$continued 38
y$far -17 y$inherited 15 y$paragraph -27 y$resumed 38 y$right 68 y$signed 77 y$transcript -4 y$within -26
y(3 -150 y(right -94 y(within -255 y,according 20 y,as -74 y,resumed -112 y,right -73 y-3 -60 y-4 58
y-fronted -20 y-inherited 86 y-resumed -131 y-right -21 y-within 46 y.according 72 y.as 93 y.resumed 85
y.right 11 y:right -43 y;right 93 yA2 -37 yAwithin -67 yE2 -4 yEwithin -63 yG2 -141 yGcue2 30
yGcuefronted 105 yGcueright -24 yGright 70 yJfronted 91 yJwithin 86 yN2 -214 yN3 191 yN4 43 yN5 134 yN6 109
yNfronted 11 yNinherited 63 yNright -22 yNwithin 58 yV3 -155 yVcue2 -102 yVcue3 84 yVcue4 183 yVcue5 144
yVcuefronted 15 yVcueinherited 58 yVcuewithin 100 yVwithin -82 ya2 34 yafronted -11 yainherited 35
yand2 -11 yand3 64 yandinherited 23 yandresumed -114 yandright -8 yandwithin -19 yasright 34 yawithin -65
ybutright -5 ybutwithin 9 yby3 -175 yby4 -204 ybywithin -246 ycaccording -8 yforwithin -149 yhefronted -9
yhisfronted 69 yifronted -22 yin2 11 yin3 28 yinwithin 25 yiswithin -116 yitfronted 59 yn2 -35 yn3 -202
yn6 -198 ynfronted -23 yninherited -209 ynwithin -76 yon2 -101 yonwithin 68 yorwithin -220 yq3 -151 yq4 -80
yq5 -90 yq6 -101 yqannounced -103 yqwithin -94 yshefronted -11 ythe2 -21 ythe3 -7 ythefronted 10
ytheinherited -32 ytheright -41 ythewithin 96 ytowithin 101 ywas2 -25 ywhenright 55 ywhich2 -239
ywhichinherited 62 ywhichright -70 ywhichwithin -141 ywhileright -67 yx2 36 yx5 196 yxwithin 62
zFalseFalseFalse2 -118 zFalseFalseFalse3 -102 zFalseFalseFalse4 -4 zFalseFalseFalse5 23
zFalseFalseFalse6 66 zFalseFalseTrue2 95 zFalseFalseTrue3 82 zFalseFalseTrue4 -3 zFalseFalseTrue5 14
zFalseFalseTrue6 45 zFalseTrueFalse2 42 zFalseTrueFalse3 31 zFalseTrueFalse4 -48 zFalseTrueFalse5 282
zFalseTrueFalse6 194 zTrueFalseFalse2 -11 zTrueFalseFalse3 28 zTrueFalseFalse4 42 zTrueFalseFalse5 17
zTrueFalseFalse6 -11
"""
