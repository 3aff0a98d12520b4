"""Learned weights: whether a candidate is a statement.

Made by tests/bench/train_attribution.py; not edited by hand.
"""

PACKED = r"""
H: 14 Hannounce 82 Hclaim 18 Hreveal 23 Hright -49 Hsay 13 Htranscript 14 N -12 Oopeninherited -36
Oopeninherited2 9 Oopeninherited4 -42 Oopenparagraph -82 Oopenparagraph3 -44 Oopenparagraph4 -91
Oopenparagraph5 -6 Oopenparagraph6 -45 Oopenwithin -80 Oshutalone -22 Oshutannounced 12 Oshutannounced3 20
Oshutannounced4 68 Oshutannounced5 -61 Oshutannounced6 30 Oshutcontinued 41 Oshutcontinued2 6
Oshutcontinued3 90 Oshutcontinued4 6 Oshutcontinued5 46 Oshutcontinued6 46 Oshutfar3 31 Oshutfar4 13
Oshutfar5 3 Oshutfar6 -4 Oshutinherited -4 Oshutinherited2 -13 Oshutinherited3 -54 Oshutinherited4 22
Oshutinherited5 33 Oshutinherited6 11 Oshutparagraph 48 Oshutparagraph3 10 Oshutparagraph4 10
Oshutparagraph5 15 Oshutparagraph6 33 Oshutsigned 51 Oshutsigned5 29 Oshutwithin2 -16 Oshutwithin3 -6
Oshutwithin4 5 Oshutwithin5 35 Oshutwithin6 -8 a'right 34 a(right 105 a,fronted 9 a,parted -9 a,resumed 51
a,right 30 a-fronted -25 a:right 31 a;right 4 aAfronted -52 aAright 5 aEfronted 21 aEright 9 aGcueright -13
aGright -20 aJright 36 aNright -16 aVcuefronted -6 aVcueparted -22 aVcueresumed 62 aVcueright 6
aVfronted 10 aVright -12 a^answer -7 a^fronted -67 a^resumed 96 a^right 39 a^transcript 15 aafterright 17
aalthoughright 107 aandright 12 aasas -7 aasright -42 aatright 66 abecauseright -19 abeforeright -28
abutright 56 abyas 34 abyright 36 aforright -43 afromaccording -26 afromright -45 ahaveright -30
ahowright -66 ainright -15 aisright 29 alikeright 15 anright -48 aofright 41 aonright -39 aorright -48
aoverright 51 aqfronted -12 aqresumed -71 aqright -19 aqtranscript -63 asinceright 32 athanright -20
athatright -33 athoseright -58 athoughright 27 atoaccording 25 atoresumed 4 atoright -5 atright 89
auntilright -91 awasright 40 awhatright -46 awhenright 40 awhereright 14 awhetherright 51 awhichright -14
awhileright 58 awhomright -72 awhoright 13 awhoseright -44 awhyright 43 awithright 40 axright 18
ayetright 23 b -20 c#N-right -55 c#N-transcript -32 c#Nvfronted 48 c#n!-right 34 c#n!vaccording 110
c#n!vright 80 c#nvright -36 c'Nvright 5 c-Nvright -9 c-nvright 21 cAN-fronted -33 cANvaccording -35
cANvanswer -13 cANvfronted -5 cANvright 7 cANvtranscript 20 cAhe-fronted 6 cAhevfronted -8
cAn!vaccording 117 cAn!vfronted 53 cAn-right 83 cAnvaccording 97 cGN-right 42 cGNvright 4 cGcueN-right 42
cGcueNvright -8 cGcuehevright 48 cGcuen!vright 4 cGcuen-right -11 cGcuenvright 80 cGcueshevright 39
cGhe-right 10 cGhevright -18 cGwhovright 88 cJN-right 37 cJNvfronted 33 cJNvright 24 cJhe-right 54
cJhevright 73 cJn!vfronted -32 cJn!vright 47 cJn-right 6 cJnvaccording 104 cJwhovright -5 cNN-fronted 17
cNN-right 57 cNN-transcript -38 cNNvaccording 35 cNNvas 80 cNNvfronted 50 cNNvresumed 28 cNNvright -7
cNNvtranscript 21 cNhe-right 6 cNhevfronted -72 cNhevright 146 cNitvright -5 cNivright 11 cNn!-right 15
cNn!vaccording -63 cNn!vfronted 41 cNn!vresumed 61 cNn!vright 38 cNn!vtranscript 28 cNn-right -24
cNnvaccording 17 cNnvfronted -34 cNnvright -45 cNshe-right 37 cNshevfronted 81 cNshevright -19
cNthatvright -12 cNwhichvfronted -66 cNwho-right 13 cNwhovfronted 23 cNwhovright 16 cVNvparted -17
cVNvright -50 cVNvtranscript -67 cVcue#vright -4 cVcueDvright 101 cVcueNvfronted -34 cVcueNvresumed -19
cVcueNvright 28 cVcuehevright 31 cVcueitvright -16 cVcueivright 4 cVcuen!vright 11 cVcueshevright 20
cVcuethatvright 16 cVcuewevright -14 cVcuewhovright 4 cVhevparted -31 cVn!vresumed 30 cVnvright 38
caN-resumed -70 caN-right -51 caNvfronted 34 caNvresumed -49 caNvright 31 cafterNvfronted 34
cafterNvright -48 cahe-right -38 cahevright 98 caitvright 12 can!-right 45 can!vfronted 4 can!vright -42
can-right 64 canN-right -53 canNvright 59 candN-fronted -9 candNvresumed 43 candNvright 19
candhevfronted -35 candn!vright -20 candnvright -43 canvright -46 canyNvright 51 casNvfronted -47
casNvright 7 cashevfronted -27 cashevright -86 casn!vfronted -4 catNvright 60 cathat-right -40
catnvaccording -15 cawho-right 40 cbutNvfronted -23 cbuthe-fronted 23 cbuthevfronted 13 cbutn!-fronted 73
cbutn!vaccording 79 cbutn!vfronted 31 cbutnvfronted -12 cbyNvright 26 cbyn-right -19 cduringNvright -33
cforN-right -75 cfornvright -18 cheNvfronted 42 cheNvright 31 chehevfronted 8 chehevright 10
chen!vfronted -9 chen!vright 51 chenvright 40 cherN-right 62 cherNvright -9 cherhe-right 25 cherhevright 19
chershe-right -4 chershevright -17 cheshevright -4 chewhovright 4 chimN-right 37 chimNvright 18
chimn!-right -46 chimn-right 84 chimselfN-right 28 chisN-right 77 chisNvright 38 chishe-right 39
chishevright -50 chisn!-right -35 chisn!vright 34 chisn-right -11 chisnvright 32 chisshe-right -23
chowNvright 26 chowhevright 57 chownvright -49 ciNvanswer -22 ciNvtranscript 67 cifNvfronted 14
cifNvright 38 cifhevfronted 60 cinN-fronted -38 cinN-right -35 cinNvaccording 95 cinNvfronted 24
cinhevfronted 3 cinn!vaccording 94 cinnvfronted -57 cisNvparted 49 cisNvright -74 cisn!vright 18
cisshevparted 30 citN-right -30 citNvaccording -11 citNvanswer -70 citNvfronted 63 citNvright 17
cithevfronted 63 cititvright 22 citn!-right 63 citn!vfronted 55 citn!vright 25 citn-right 22 citsN-right 99
citsNvright 13 citshevright 89 citsn!vright -30 cmanyNvright 48 cn#-right -87 cn#vright -25 cnDvright -14
cnN-right 16 cnNvaccording 63 cnNvas 56 cnNvfronted 79 cnNvresumed 33 cnNvright 26 cnNvtranscript -62
cnhe-right 19 cnhevfronted 61 cnhevright 14 cnit-right 64 cnitvright -35 cnivright -14 cnn!vaccording 36
cnn!vright 30 cnn-right 7 cnnvaccording 75 cnnvright -12 cnshevfronted 50 cnshevright -88 cnthey-right -66
cnwho-right 12 cnwhovright 30 conNvfronted -53 conNvright 41 conn!vright -18 connvaccording 50
cq#vfronted 66 cqDvright -39 cqJvfronted 27 cqN-fronted -29 cqN-resumed -30 cqN-right 25 cqNvaccording 39
cqNvas 4 cqNvfronted 39 cqNvresumed 24 cqNvright 62 cqhe-fronted 38 cqhe-right 57 cqhevresumed 23
cqhevright 58 cqitvfronted 41 cqitvright 48 cqn!-fronted -32 cqn!vaccording -6 cqn!vfronted 82
cqn!vresumed 82 cqn!vright -11 cqn-fronted 25 cqn-right -54 cqnvaccording 4 cqnvfronted 59 cqnvright 23
cqshe-right -44 cqshevfronted 62 cqshevresumed 129 cqshevright 9 cqthat-right -24 cqwhichvfronted 30
cqwhovfronted 75 cseveralNvright 10 csheNvfronted -31 csheNvright -6 cshehevright 68 cshen!vright 50
cshenvright 39 csheshevright -14 csomen!-right -57 cthat#vright 32 cthatDvright -14 cthatN-right -97
cthatNvfronted -38 cthatNvresumed 60 cthatNvright 39 cthathevright -22 cthatitvright 24 cthativright 28
cthatn!vright 60 cthatnvright 29 cthatshevright 67 cthatwhovright -50 cthe#vright 8 ctheDvright -21
ctheEvright 26 ctheN-fronted 44 ctheN-resumed -89 ctheN-right -14 ctheNvaccording -13 ctheNvas -21
ctheNvfronted 26 ctheNvresumed 8 ctheNvright 54 cthehe-fronted 96 cthehe-right -19 cthehevfronted 15
cthehevright -12 ctheirN-right 17 ctheirNvright -13 ctheirn!vright 75 ctheirn-right 18
cthemselvesn-right 19 cthen!-fronted -13 cthen!-right -80 cthen!vaccording 55 cthen!vfronted -23
cthen!vresumed 64 cthen!vright 43 cthen-right 52 cthenvaccording -14 cthenvfronted -68 cthenvright 46
cthereNvaccording -18 cthereNvright -8 ctherehevright 82 ctherenvright 80 ctheshe-fronted 85
ctheshe-right -4 ctheshevfronted 91 ctheshevright 112 cthetheyvright 6 cthewhichvfronted -59
cthewho-right 53 cthey#vright 23 ctheyDvright 86 ctheyNvright -7 ctheyhevfronted -18 ctheyn!vright -21
ctheynvright 14 ctheywhovright 36 cthisNvfronted 65 cthoseNvright -34 cthosehevfronted 39 ctoDvright 37
ctoNvright 25 ctohevresumed 18 cwasNvright -34 cwasn!vright 7 cwhatNvright -27 cwhenNvfronted 48
cwhenNvright -38 cwhenhevfronted -20 cwhetherNvright 27 cwhethern!vright 15 cwhilehevfronted 28
cwhoNvright -28 cwhonvright 72 cwhyNvright 24 cwhyn!vright 66 cwithN-right -40 cwithNvright 28
cwithhe-right -36 cwithn-right -81 cxN-transcript -20 cxNvtranscript 44 d0left 23 d0noun 79 d0relative 14
d1infinitive -23 d1left 12 d1main -32 d1noun -48 d1relative -14 d1shared -38 d2left 12 d2main 4 d2noun -31
d2relative -83 d2right -7 d2shared 13 d3according 5 d3agent 69 d3aside -14 d3infinitive 42 d3left -33
d3main 18 d3right -4 d3shared -15 d4according -17 d4agent -17 d4aside -45 d4infinitive -17 d4left -50
d4main -59 d4right 38 d4shared 20 d5agent 12 d5aside 6 d5left 21 d5main 40 d5right 48 d5shared 62
d6according 34 d6aside 117 d6infinitive -62 d6left -20 d6main -52 d6right 63 d6shared -14 d7according -5
d7ahead 14 d7aside 33 d7left 11 d7main -50 d8according 114 d8ahead -14 d8aside 27 d8infinitive -10
d8interview -7 d8left 5 d8main -15 d8right 26 d8shared -33 e:# -76 e:- -15 e:A 4 e:N 5 e:V -22 e:a -14
e:i 21 e:it -69 e:n -18 e:no 15 e:q# -76 e:q: -7 e:qA 15 e:qN 11 e:qV -67 e:qa -14 e:qi 67 e:qn -18 e:qx 17
e:transcriptdirect -51 e:transcriptindirect 15 e:transcriptmixed -13 e:un! -17 e:v 15 e:x 17 eaccording 3
eaccordingA 13 eaccordingG 18 eaccordingJ 22 eaccordingN -3 eaccordingV 16 eaccordinga -7
eaccordingaccordingdirect 20 eaccordingaccordingindirect 9 eaccordingaccordingmixed 6 eaccordingafter -11
eaccordingan 8 eaccordingand -6 eaccordingas -10 eaccordingat 22 eaccordingbut -12 eaccordingfor -38
eaccordinghe -18 eaccordinghis -12 eaccordingin 20 eaccordingit 16 eaccordingn 70 eaccordingon 67
eaccordingq 4 eaccordingqto 7 eaccordingresumedindirect -17 eaccordingresumedmixed 74 eaccordingthat 31
eaccordingthe 21 eaccordingthere -8 eaccordingun 14 eaccordingun! 17 eaccordingv 9 eaccordingwhile -10
eaccuse 24 eaccuse- -5 eaccuseN 34 eaccusehim 66 eaccuseing 54 eaccusepast 14 eaccuseqN 48 eaccuseqhim 66
eaccuseqthe 12 eaccuserightindirect 36 eaccuserightmixed 32 eaccusethe 35 eaccusethird 87 eaccuseuN 67
eaccuseuhe 86 eaccuseun -53 eaccuseun! 92 eaccuseuwho -35 eaccusev 16 eacknowledge- 27 eacknowledgeN -14
eacknowledgebase 17 eacknowledgefrontedindirect -28 eacknowledgeing -13 eacknowledgen -8
eacknowledgepast 14 eacknowledgeq, -35 eacknowledgeqN -14 eacknowledgeqthat 11 eacknowledgeqthe -13
eacknowledgerightindirect 25 eacknowledgerightmixed -40 eacknowledgethat 21 eacknowledgethe 9
eacknowledgethird -13 eacknowledgeuN 36 eacknowledgeuhe -3 eacknowledgeun -16 eacknowledgeun! -7
eacknowledgev -9 eadd -6 eadd# 8 eadd- -60 eaddGcue -66 eaddN 21 eaddVcue -4 eadda -9 eaddanother 19
eaddbase -10 eaddbut 17 eaddfronteddirect 9 eaddfrontedindirect 51 eaddfrontedmixed 67 eaddhe 76 eadding 10
eaddn -20 eaddpast 23 eaddq# -33 eaddq, 20 eaddq. 65 eaddq: 102 eaddqA 60 eaddqN -40 eaddqa -4
eaddqanother 4 eaddqn -36 eaddqthat 18 eaddqto -75 eaddresumeddirect 6 eaddresumedmixed 54
eaddrightdirect -4 eaddrightindirect -61 eaddrightmixed 36 eaddthe 89 eaddthird -72 eadduit 67 eaddun -30
eaddushe 48 eadduwho -21 eaddv 45 eadmit- -22 eadmitbase 29 eadmiting 20 eadmitpast -31 eadmitq 52
eadmitqthat 46 eadmitqto -60 eadmitrightindirect -28 eadmitrightmixed 100 eadmitthat 61 eadmitthird -18
eadmituN -20 eadmituhe 75 eadmitun -44 eadmitun! 18 eadmitv 16 eadvise -27 eadvise- -110 eadvisebase -48
eadvisefrontedindirect -67 eadviseon 38 eadvisepast -41 eadviseq 4 eadviseq, -42 eadviseqN 38
eadviserightindirect -4 eadvisethird 31 eadviseuN -30 eadviseuhe -63 eadviseuwho 49 eadvisev -9
eadvocate -8 eadvocate- -38 eadvocatebase -54 eadvocateing 16 eadvocateqfor 4 eadvocaterightindirect -14
eadvocateuN -26 eadvocatev 29 eagree 5 eagree- -16 eagreeN -7 eagreeVcue -5 eagreebase -16 eagreepast -9
eagreeq 59 eagreeqN 82 eagreeqon 14 eagreeqthat 51 eagreeqto -5 eagreeqwith 24 eagreerightindirect 32
eagreerightmixed -42 eagreethat 19 eagreethe 17 eagreethird 76 eagreeuD 9 eagreeuN 12 eagreeuhe -6
eagreeun 40 eagreev 5 eallege -10 eallege- -64 eallegeing 5 eallegen -62 eallegepast -11 eallegeqn -62
eallegeqthat 51 eallegerightindirect 8 eallegethat 71 eallegethird 79 eallegeuN -53 eallegeun -6
eallegeun! 89 eallegev 16 eannounce 25 eannounce# 32 eannounce- 38 eannounceN 9 eannouncea 25
eannouncebase -48 eannouncefrontedindirect 27 eannouncehe 68 eannouncehis 10 eannounceing 25 eannounceit 60
eannouncen 31 eannouncepast 32 eannounceq# 32 eannounceqJ 89 eannounceqa 25 eannounceqhis 10
eannounceqit 60 eannounceqn 31 eannounceqon -25 eannounceqt -11 eannounceqthat -40 eannounceqthe 25
eannounceqthey 62 eannouncerightindirect 16 eannouncerightmixed 13 eannouncethat -3 eannouncethe -10
eannouncethey 62 eannouncethird 96 eannounceuN 4 eannounceuhe -33 eannounceun 15 eannounceun! -21
eannounceuwho 71 eanswer -16 eanswerfronteddirect 56 eanswerpast 56 eanswerq 57 eansweruN -39 eanswerv -19
eapplaudpast 7 eargue 21 eargue- 18 eargueN 81 earguebase 64 earguefrontedindirect -13 earguehe 65
eargueing -34 earguepast 22 eargueq, 23 eargueq. -30 eargueqfor 23 eargueqhe 65 eargueqthe 95
eargueresumedindirect 26 earguerightindirect 67 earguerightmixed -4 earguethe -25 earguethird 8 eargueuN 33
eargueuhe -41 eargueun 122 eargueun! -25 eargueushe 83 eargueuthey 66 earguev 22 eask 5 easkGcue 28
easkVcue -6 easkfronteddirect 118 easkfrontedindirect -102 easking 31 easkpast 23 easkq 19 easkq, 4
easkq. 43 easkqA -50 easkqJ 6 easkqN -5 easkqa 16 easkqby 57 easkqfor 18 easkqher 32 easkqhim 8 easkqif 74
easkqn 28 easkqthe -9 easkrightindirect 29 easkrightmixed 5 easkthird -30 easkuN -22 easkuhe -27 easkui 19
easkun 44 easkun! 18 easkushe 20 easkuwe -14 easkv 7 easkwhether 64 eassert 22 eassertpast 51
eassertqthat 97 eassertrightindirect 8 eassertrightmixed 56 eassertthat 100 eassertuN 92 eassertuhe 50
eassertv 18 eassure -17 eassurepast 14 eassureuN -35 eassurev -5 ebegin -37 ebeginN -59 ebeginpart 4
ebeginpast -49 ebeginq -27 ebeginqG -59 ebeginqto -89 ebeginuN -81 ebeginuwhich 24 ebeginv -3 eblame- 14
eblameN 14 eblamebase 46 eblamen 77 eblamepast -27 eblameqN 14 eblameqn 77 eblamerightindirect 40
eblamerightmixed -52 eblamethird 66 eblamev -11 eblast- 55 eblastpast 46 eblastrightindirect 18
eblastrightmixed -19 eblastthird -24 eblastuN 18 eblastuhe -8 eblastun! -12 eblastv -57 eboast -13
eboast- 39 eboastpast -14 eboastqA 26 eboastqof 42 eboastqthat 65 eboastrightindirect -19
eboastrightmixed 19 eboastthat 75 eboastthird -22 eboastuN 57 eboastuhe 28 eboastun! -34 eboastv -31
ebrief -4 ebriefrightindirect -4 ebriefv -4 ecall 4 ecall- 38 ecallA -60 ecallGcue 16 ecallVcue 18
ecallbase 31 ecallfrontedindirect -50 ecallher 22 ecallhim 71 ecallhimself 25 ecallhis 20 ecallin -52
ecalling 9 ecallit 16 ecalln -28 ecallpast -32 ecallq -20 ecallqN -4 ecallqfor 14 ecallqher 18 ecallqhim 71
ecallqhimself 25 ecallqhis 16 ecallqit 16 ecallqn -45 ecallqon 26 ecallqout 18 ecallqq -30 ecallqthe 21
ecallqthem 79 ecallqto 5 ecallrightdirect -4 ecallrightindirect 15 ecallrightmixed 6 ecallthe 23
ecallthird 31 ecallto 17 ecalluD 24 ecalluN 40 ecalluhe -15 ecalluit 46 ecallun -56 ecallun! -33
ecallushe -25 ecalluthat 29 ecalluwho 56 ecallv -28 ecaution 26 ecautionVcue 20 ecautionpast 9
ecautionqagainst -14 ecautionqthat 57 ecautionrightindirect 3 ecautionrightmixed 62 ecautionuN -8
ecautionv 26 echallenge -8 echallenge- -72 echallengeand -12 echallengebase 9 echallengefrontedindirect 36
echallengeing 8 echallengen -66 echallengepast -18 echallengeqN 41 echallengerightindirect -48
echallengethird -20 echallengeuN -16 echallengeuwho 16 echallengev 19 echant -9 echant- 92 echantpast -21
echantq 35 echantq, -52 echantqq 88 echantrightdirect 13 echantun -31 echantun! -9 echantv -66 ecite 42
ecite- 47 eciteN 19 ecitea -10 ecitehis 78 eciteing 92 eciten 73 ecitepast -8 eciteq -17 eciteqN 76
eciteqa -10 eciteqhis 30 eciteqn 73 eciteqq 51 eciteqthe 36 eciterightindirect 93 eciterightmixed 103
ecitethe -8 ecitethird 20 eciteuN 39 eciteuhe 81 eciteun -9 eciteun! -22 eciteushe 51 ecitev 18 eclaim 21
eclaimN 14 eclaimVcue 79 eclaima 22 eclaimbase 21 eclaimhe 43 eclaiming -59 eclaimn 22 eclaimpast 45
eclaimqN 53 eclaimqa 22 eclaimqhe 43 eclaimqn 38 eclaimqthat 14 eclaimqthe -56 eclaimqto 22
eclaimrightindirect 7 eclaimrightmixed 52 eclaimthat 6 eclaimthe -42 eclaimthird 74 eclaimuN -28
eclaimuhe -17 eclaimun! 39 eclaimushe 72 eclaimuwho 88 eclaimv 19 ecomment 25 ecomment- -21 ecommentN 34
ecommentbase 32 ecommentfrontedmixed -24 ecommentn 13 ecommentpast 72 ecommentq, -17 ecommentqon 45
ecommentqthat 6 ecommentqto 49 ecommentrightindirect 12 ecommentrightmixed 44 ecommentthat 6 ecommentthe 15
ecommentthird -27 ecommentuN -26 ecommentuhe 4 ecommentun -7 ecommentun! 93 ecommentv 54 ecompare- -31
ecomparepast 12 ecompareqto -21 ecompareqwith 18 ecomparerightindirect -7 ecomparerightmixed 7
ecompareuN 48 ecompareuhe -41 ecompareun -58 ecompareun! -41 ecomparev 21 ecomparewho 37 ecomparewith -130
ecomplain 22 ecomplain- -10 ecomplainbase -3 ecomplainpast 62 ecomplainqA 47 ecomplainqthat 23
ecomplainrightindirect 6 ecomplainrightmixed 68 ecomplainthat 27 ecomplainthe 78 ecomplainuN 28
ecomplainun -20 ecomplainv 8 econcedeing -49 econcedepast 21 econcedeqthat 112 econcederightindirect 21
econcedethat 31 econcedeuN -39 econcedeuhe 63 econcedev 32 econclude 37 econcludefronteddirect -20
econcludepast 57 econcludeq -11 econcludeq, 22 econcludeq. 51 econcludeqby 57 econcludeqthat -29
econcluderightindirect 34 econcluderightmixed 4 econcludethat -27 econcludethird -23 econcludeuN 122
econcludeun 24 econcludeun! 5 econcludev 54 econdemnbase 5 econdemnrightindirect -17 econfirm- -6
econfirma 26 econfirmbase -25 econfirmpast 6 econfirmqa 26 econfirmqthat 94 econfirmqthe -51
econfirmrightindirect -3 econfirmthat 94 econfirmthe -51 econfirmuN 54 econfirmun -11 econfirmun! -21
econfirmv 14 econtend -14 econtendqthat 90 econtendrightindirect 20 econtendthat 90 econtendthird 78
econtenduN -10 econtendv -14 econtinue -13 econtinue- 31 econtinueA 23 econtinuebase 25
econtinuefronteddirect 4 econtinuefrontedindirect -49 econtinuefrontedmixed 25 econtinuepast -19
econtinueq 23 econtinueq, 31 econtinueq. -29 econtinueq: 10 econtinueqto 4 econtinueresumeddirect 92
econtinuethird 8 econtinueuN -63 econtinueuhe 87 econtinueun 33 econtinueushe -29 econtinuev -17
econvince -37 econvinceing -21 econvincerightindirect -37 econvincethat -13 econvinceuN -77 econvincev -16
ecounter- -15 ecounterbase -6 ecounterrightindirect 24 ecounteruN -78 ecounterun 48 ecounterv 27
ecreditbase -55 ecreditqn -43 ecreditun -29 ecriticize -27 ecriticize- -12 ecriticizeN -41 ecriticizebase 6
ecriticizeing -61 ecriticizepast -13 ecriticizeqN -41 ecriticizeqthe 11 ecriticizerightindirect -21
ecriticizethe 11 ecriticizeuN -89 ecriticizeuhe 62 ecriticizeun! -84 ecriticizev -23 edeclare 26
edeclare- 54 edeclareN 18 edeclarea -35 edeclarebase 28 edeclarefronteddirect -3 edeclareing 24
edeclaren 39 edeclarepast -20 edeclareq 16 edeclareq. 58 edeclareqN -20 edeclareqa -22 edeclareqin 57
edeclareqn 29 edeclareqthat 117 edeclarerightindirect 11 edeclarerightmixed 42 edeclarethat 108
edeclarethird 77 edeclareuN 36 edeclareuhe -31 edeclareun -35 edeclareun! 42 edeclarev -14 edecline 6
edeclineVcue 5 edeclinefrontedindirect 51 edeclinepast 40 edeclineq, 5 edeclineqto -6 edeclineuN 53
edeclineuhe 66 edeclineun -97 edeclineun! 33 edeclineuwho -69 edeclinev 6 edecry 44 edecry- 72
edecrypast 97 edecryqthe 68 edecryrightindirect 24 edecrythe 68 edecryuN 12 edecryv -13 edefend -29
edefend- -9 edefendbase 29 edefendhis -79 edefending -23 edefendqhis -79 edefendqthe 29
edefendrightindirect -26 edefendthe 29 edefenduN -15 edefendun 39 edefendv -25 edemand 15 edemand- 19
edemandJ -16 edemanding -39 edemandn 35 edemandpast 19 edemandqJ -16 edemandqto 6 edemandrightindirect 22
edemandthat -50 edemandthird 75 edemanduN 22 edemandun 16 edemandun! -46 edemandv 4 edenounce -47
edenounce- -34 edenounceing -64 edenouncerightindirect -64 edenounceuN -18 edeny -3 edeny- 10 edenyN -18
edenyany 73 edenybase 9 edenying -50 edenyn -13 edenypast 41 edenyqN -18 edenyqany 73 edenyqn -13
edenyqthat 93 edenyqthe 54 edenyrightindirect -7 edenythat 93 edenythe 21 edenythird -36 edenyuN 9
edenyuhe -34 edenyun! 20 edenyv -21 edescribe 13 edescribe- 51 edescribeJ -21 edescribeN 39 edescribea 47
edescribebase -7 edescribeher 23 edescribehimself 68 edescribehis 23 edescribeing 111 edescribeit -33
edescriben 74 edescribepast -11 edescribeqJ -21 edescribeqN 39 edescribeqa 70 edescribeqher 23
edescribeqhimself 68 edescribeqhis 23 edescribeqit -33 edescribeqn 74 edescribeqthe 4
edescribeqthemselves -5 edescriberightindirect 16 edescriberightmixed 13 edescribethe 4
edescribethemselves -5 edescribethird -31 edescribeuN -9 edescribeuhe -17 edescribeun 29 edescribeun! 81
edescribeushe 63 edescribeuwho -27 edescribev -28 edetail -24 edetail- 18 edetailbase 4 edetailn 15
edetailpast 18 edetailq, -70 edetailrightindirect -33 edetailthird -61 edetailuN -82 edetailun -4
edetailv -73 edisclose -5 edisclose- -25 edisclosebase -73 edisclosepast 73 ediscloserightindirect -8
edisclosev 14 edismiss -25 edismisspast 10 edismissuN -23 edismissv -16 eemphasize 11 eemphasizepast -14
eemphasizeqthat -5 eemphasizerightindirect -5 eemphasizethat 5 eemphasizeuN -11 eemphasizeun! 88
eemphasizev 11 eencourage -33 eencourageVcue 42 eencouragebase 73 eencourageing -69 eencourageqn -13
eencouragerightindirect -18 eencourageuN 12 eencourageun 30 eencouragev -27 eestimate 20 eestimate- 52
eestimatepast 31 eestimateqthat -19 eestimaterightindirect 27 eestimatethat -16 eestimatethird -5
eestimateuN -14 eestimatev 11 eexplain 14 eexplain- -43 eexplainbase 16 eexplainfronteddirect -5
eexplainfrontedindirect 7 eexplainhis -35 eexplainhow 50 eexplaining -10 eexplainpartedindirect -29
eexplainpast 34 eexplainq 23 eexplainq, -34 eexplainq. 49 eexplainqN 58 eexplainqhis -35 eexplainqhow 50
eexplainqthat 97 eexplainqthe 24 eexplainqwhy 4 eexplainrightindirect 32 eexplainrightmixed -3
eexplainthat 9 eexplainthe 45 eexplainthird -15 eexplainuhe -16 eexplainun 12 eexplainun! 72
eexplainushe 74 eexplainv 48 eexplainwhy 6 efind -6 efindJ 5 efindN 80 efinda -53 efindbase -83
efindfrontedindirect 60 efindpast 56 efindq. 53 efindqJ 8 efindqN 62 efindqa -31 efindqthat -6
efindrightindirect 4 efindthat -4 efindthird 40 efinduN -20 efindun 5 efindun! 35 efindv 8 ego -25 ego- -44
egoA -28 egobase 55 egofronteddirect 25 egofrontedindirect -29 egoing -50 egopast -41 egoq -35 egoqon -10
egoqq -16 egoqto 21 egouN 15 egouhe 6 egoun -16 egoushe -57 egov -6 ehighlight -22 ehighlightv -22 ehint 13
ehintqat 31 ehintrightindirect 24 ehintthird 6 ehintuN 22 ehintun -31 ehintv 19 eimply 5 eimplyqthat 5
eimplythat 5 eimplyv 5 eindicate 32 eindicatebase 13 eindicatefrontedindirect 28 eindicatepast -8
eindicateq, 71 eindicateqthat 6 eindicaterightindirect 4 eindicatethat 7 eindicatethird 82 eindicateun 14
eindicateun! 95 eindicatev 15 einform 37 einformv 37 einsist 35 einsistbase 26 einsisting 84 einsistpast -8
einsistq, 4 einsistqon -57 einsistqthat -9 einsistqthey 73 einsistrightindirect 15 einsistrightmixed 104
einsistthat -7 einsistthe 76 einsistthey 34 einsistthird 91 einsistuN 60 einsistuhe 31 einsistun 14
einsistun! -22 einsistv 56 einterject -7 einterjectq -7 einterjectuN -7 einvite -52 einviteVcue -24
einviteing 10 einvitepast -47 einviteqN -54 einviterightindirect -61 einviteuN -80 einvitev -47 ejoke 10
ejokepast 5 ejokeq 72 ejokeq, -27 ejokeqthat 71 ejokerightindirect 19 ejokethat 74 ejokeuN -10 ejokeuhe 83
ejokev -11 elabel -69 elamentpast 15 elamentrightmixed -11 elamentuN 28 elamentv 23 emaintain -70
emaintain- -46 emaintaina -71 emaintainbase -38 emaintainpast -11 emaintainqa -81 emaintainqthat 77
emaintainrightindirect -60 emaintainthat 77 emaintainthird -92 emaintainuN -36 emaintainv -38 emention 34
emention- 21 ementionbase -12 ementioning 25 ementionpast 37 ementionqthe 65 ementionrightindirect 39
ementionthe 65 ementionuN 16 ementionuhe 103 ementionun -5 ementionv 24 emock -26 emockpast -77
emockrightindirect -37 enote 27 enote- 58 enoteJ 48 enoteN 43 enoteasindirect -7 enotebase -29
enotefronteddirect 39 enotefrontedindirect 5 enotehe 66 enoteing 13 enotepast 41 enoteq 64 enoteq, 33
enoteq. 58 enoteqhe 61 enoteqin 58 enoteqthat 39 enoteqthe -6 enoteresumedindirect 79 enoterightindirect 41
enoterightmixed -13 enotethat 36 enotethe -5 enotethird 49 enoteuN 17 enoteuhe 49 enoteun 12 enoteun! 27
enoteushe 5 enoteuthey 74 enotev 12 eobserve 13 eobservepast 38 eoffer -8 eoffer- 25 eofferbase 30
eofferfrontedindirect -24 eoffering 45 eofferpast -66 eofferq -3 eofferqa -86 eofferqq 57
eofferrightindirect 19 eofferthird -20 eofferuN -79 eofferun 37 eofferun! 46 eofferv -18 eorder -21
eorderpast -23 eorderrightindirect 9 eorderun -77 eother -15 eother- -10 eotherfronteddirect 9
eotherfrontedmixed -16 eotherin 15 eotherq 9 eotherq. 20 eotherqN 27 eotherqa -82 eotherqhis -11
eotherqn -19 eotherqto -69 eotheruN -14 eotheruhe -58 eotherun 42 eotheruwhich -26 eotherv -23 eplead -52
epleadfrontedindirect -52 epleadpast -52 epleadv -52 epledge 8 epledge- -19 epledgeGcue 52 epledgeVcue -4
epledgebase 26 epledgeing 76 epledgen -9 epledgepast -22 epledgeqn -63 epledgeqthat 52 epledgeqtheir -32
epledgeqto 40 epledgerightindirect -9 epledgerightmixed 123 epledgethat 52 epledgetheir -32 epledgethird 18
epledgeu# -78 epledgeuN 31 epledgeuhe 59 epledgeun 50 epledgeun! -26 epledgeuwho -64 epledgev 28
epointN -11 epointa 16 epointasindirect 38 epointfrontedindirect -117 epointin -50 epointing 6
epointpast -4 epointq -33 epointqout 8 epointqto 12 epointrightindirect 29 epointrightmixed 4
epointthat 134 epointthe 50 epointthird 8 epointuN 18 epointuhe 46 epointun -23 eportray -29 eportray- -32
eportrayN -11 eportraypast -66 eportrayqN -11 eportrayrightindirect -49 eportrayuN -4 eportrayv -8
epostfronteddirect -39 epostfrontedindirect 9 epostpast 5 epostq -29 epostqon 66 epostthat 78 epostuN 59
epostun -24 epostv 39 epraise -12 epraise- -21 epraiseN -73 epraisepast -36 epraiseqN -65
epraiserightindirect -4 epraiseuN -74 epraisev 14 epredict 27 epredict- 40 epredictN 4 epredictbase 35
epredictfrontedindirect 69 epredicting -57 epredictn 30 epredictpast 51 epredictq, 54 epredictqn 16
epredictqthat 14 epredictqthe -30 epredictrightindirect 4 epredictthat 18 epredictthe -31 epredictuN -51
epredictuhe 101 epredictun 105 epredictun! 20 epredictushe -18 epress -48 epresspast -17
epressrightindirect -52 epressuN -7 epressv -33 eproclaim 35 eproclaimpast 16 eproclaimv 67 epromise 21
epromise- 24 epromiseGcue 33 epromiseN 6 epromisea 29 epromisebase 6 epromiseing 4 epromisen -39
epromisepast 66 epromiseq, 72 epromiseqn 7 epromiseqto -21 epromiserightindirect 18 epromiserightmixed 7
epromisethird -33 epromiseuD -29 epromiseuN 19 epromiseuhe 7 epromiseun -9 epromiseushe -6 epromisev 22
epropose 16 eproposeG 28 eproposeJ -39 eproposea 8 eproposeing 30 eproposen 10 eproposepast 16
eproposeqG 22 eproposeqJ -39 eproposeqa 8 eproposeqn 30 eproposeqto 5 eproposerightindirect 18
eproposerightmixed 74 eproposethat -8 eproposethird -9 eproposeuN 11 eproposeuhe 88 eproposeun! 62
eproposeushe 8 eproposev 26 eprotest -72 eprotest- -59 eprotestbase -52 eprotestrightindirect -71
eprotestv -38 eput -12 eputpast -26 eputq 87 eputqit -13 eputrightdirect 50 eputuN 44 eputuit -21 eputv 22
equestion -26 equestion- -41 equestionN -63 equestioning -81 equestionpast 25 equestionqA 31
equestionrightindirect 22 equestionuN 26 equestionuhe -19 equestionun -79 erail -14 erailqagainst -5
erailuN -28 eread 10 eread- -36 ereadfronteddirect 59 ereadfrontedindirect 58 ereadpast -22 ereadq -31
ereadq, -45 ereadq. 37 ereadqq 16 ereadthird 69 ereaduN -29 ereaduit 30 ereadun 79 ereadun! 33
ereaduthat -59 ereaduwhich 39 ereadv 74 ereason -14 ereasonrightindirect -66 erecall 17 erecall- -10
erecallN -27 erecallbase -17 erecallfronteddirect 67 erecalling 24 erecallpast 12 erecallq 93 erecallq, -56
erecallqN -22 erecallqthat -17 erecallqthe -16 erecallrightindirect 47 erecallrightmixed 96 erecallthat -8
erecallthe -42 erecalluN 17 erecalluhe 77 erecallushe 74 erecallv 49 erecommend- -15 erecommendn -50
erecommendqn -50 erecommendrightindirect 15 erecommenduN 19 erecommendv 30 erefer -29 erefer- -35
ereferN 41 erefering -32 ereferpast 21 ereferqto -13 ereferrightindirect -62 ereferrightmixed 31
ereferthe 30 ereferuN -74 ereferuhe -52 ereferun 36 erefuse -21 erefuseGcue 46 erefuseVcue -29
erefusebase 9 erefuseing 46 erefusepast -59 erefuserightindirect 5 erefuseuN -7 erefuseuhe 13
erefuseun! -31 erefusev -21 ereiterate 22 ereiterate- 4 ereiteratehis -14 ereiterateqhis -14
ereiterateqthat 51 ereiteraterightindirect 6 ereiteratethat 62 ereiterateuN 50 ereiterateuhe -42
ereiteratev 27 ereject -32 ereject- -40 erejectbase 23 erejectpast -19 erejectqthe -48
erejectrightindirect -36 erejectthe -48 erejectuN 25 erejectuhe -49 erejectv 4 eremark 6 eremark- 33
eremarking 98 eremarkpast 58 eremarkq 57 eremarkq, -23 eremarkq. 11 eremarkqthat 6 eremarkrightindirect -54
eremarkrightmixed 95 eremarkthat 41 eremarkthird -34 eremarkuN -3 eremarkun 16 eremarkv -8 eremind -46
eremindpast -34 ereminduN -81 eremindv -21 erepeat 4 erepeat- -38 erepeata -18 erepeatbase 38
erepeathis -17 erepeating 13 erepeatn 5 erepeatpast -29 erepeatqa -18 erepeatqhis -17 erepeatqn 5
erepeatqthe 44 erepeatrightmixed 76 erepeatthe -14 erepeatuN 35 erepeatuhe -26 erepeatun! -29 erepeatv 41
ereply -12 ereply- 61 ereplyfronteddirect 93 ereplypast -12 ereplyq 7 ereplyq, -12 ereplyq. 55 ereplyq: -15
ereplyresumeddirect -37 ereplyrightdirect 60 ereplyuN 122 ereplyushe -50 ereplyv -24 ereport- 11
ereportA 23 ereportJ 106 ereportN 41 ereportVcue -16 ereporta 44 ereportand -21 ereportasindirect 36
ereportbase -3 ereportfronteddirect -100 ereportfrontedindirect 46 ereportfrontedmixed 48 ereportin 58
ereportn 18 ereportpast 4 ereportq -56 ereportq, -7 ereportq. 70 ereportqA 57 ereportqJ 90 ereportqN 43
ereportqby 33 ereportqin -17 ereportqit -31 ereportqn 25 ereportqon -34 ereportqt 76 ereportqthat 25
ereportqthe 10 ereportqto -61 ereportrightindirect 5 ereportrightmixed -22 ereportthat 36 ereportthe -36
ereportthird 5 ereportuN 14 ereportun! 12 erequest -36 erequest- -8 erequestn -55 erequestpast -79
erequestqn -55 erequestrightindirect -32 erequestuN -41 erequestuwho -62 erequestv -64 erespond- -4
erespondJ 52 erespondN 37 eresponda -58 erespondbase 20 erespondby 22 erespondfronteddirect 66
eresponding -33 erespondn -86 erespondpast -4 erespondq 108 erespondq. 59 erespondqA -8 erespondqJ 41
erespondqby 22 erespondqthat 96 erespondqto -20 erespondqwith 21 erespondrightdirect 66
erespondrightindirect -7 erespondthat 9 erespondthe 21 erespondthird 65 eresponduhe -39 erespondun -21
erespondun! 32 erespondwith -5 ereveal 20 ereveal- 16 erevealN 31 ereveala 6 erevealbase -5 erevealn -4
erevealpast 22 erevealq, 70 erevealqN 28 erevealqa 6 erevealqn 19 erevealqthat -4 erevealqthe -27
erevealrightindirect -6 erevealthat -28 erevealthird 18 erevealun 31 erevealun! 96 erevealv 12 erule -7
erulefrontedindirect -55 eruleq, -4 eruleqthat -4 erulerightindirect -4 erulethat -4 erulethird -80
eruleun -34 erulev -7 esay 21 esay# -5 esay( -14 esay- -5 esayA 82 esayE 31 esayG 38 esayGcue 18 esayJ -45
esayV -9 esayVcue -40 esaya 28 esayafter 87 esayand -20 esayany -30 esayas -11 esayat 41 esaybase 13
esaybecause 9 esaybut 41 esayby -11 esaycould 66 esayduring -12 esayfor 110 esayfronteddirect 5
esayfrontedindirect 32 esayfrontedmixed -7 esayhad 63 esayhe 9 esayher 35 esayhis 86 esayif 20 esayin -8
esaying -14 esayis 7 esayit 6 esayits -5 esaymany 79 esayn 38 esayno -12 esayon -60 esaypartedindirect 131
esaypartedmixed 19 esaypast 18 esayq 22 esayq# 34 esayq$ 36 esayq, 9 esayq- -9 esayq. 46 esayq: -57
esayqA -40 esayqG 31 esayqJ -17 esayqN 85 esayqV 101 esayqa -18 esayqafter 16 esayqany -46 esayqas -5
esayqat 5 esayqbefore 43 esayqby -18 esayqduring -10 esayqfor 101 esayqhe 21 esayqher 17 esayqhis 41
esayqif 75 esayqin 28 esayqis -16 esayqits 89 esayqno -22 esayqof 23 esayqon 10 esayqq -17 esayqshe 15
esayqsome 93 esayqt 25 esayqthat 20 esayqthe 31 esayqtheir 6 esayqthere 56 esayqthey 6 esayqthis 4
esayqthose 56 esayqto 108 esayqwas 25 esayqwere 46 esayqwhen 9 esayqwhether 7 esayqwith 65 esayqwould -6
esayresumeddirect 12 esayresumedindirect 14 esayresumedmixed 39 esayrightdirect 38 esayrightindirect 20
esayrightmixed 14 esayso -26 esaysome 94 esaythat 33 esaythe 64 esaytheir -7 esaythere -7 esaythey 4
esaythird 44 esaythis 18 esaythose 72 esayto 64 esayu# 4 esayuD 139 esayuE -10 esayuJ 108 esayuN 29
esayuhe 27 esayui -42 esayuit -3 esayun 29 esayun! 18 esayushe 9 esayuthat -10 esayuthey -12 esayuwho -9
esayuyou -32 esayv 31 esaywas 46 esaywere 46 esaywhen -29 esaywhether 8 esaywhile -27 esaywill 10
esaywith -71 esaywould 34 eshoot -49 eshootfrontedindirect -53 eshootfrontedmixed -51 eshootpast -35
eshootq 82 eshootqA 30 eshootuN 13 eshootv -49 eshout 13 eshout- 67 eshoutq 85 eshoutq, -5
eshoutrightdirect 68 eshoutun 57 eshoutv -27 eshow 18 eshow- -13 eshowN 10 eshowa -7 eshowbase -26
eshowfrontedindirect 32 eshowhow 66 eshowing 22 eshown 44 eshowpast 44 eshowq, 68 eshowqa -7 eshowqhow 60
eshowqn 27 eshowqthat 25 eshowqthe 22 eshowrightindirect 13 eshowthat 28 eshowthird 131 eshowuN -15
eshowun 25 eshowun! 42 eshowv 23 esignal -18 esignalpast -6 esignalqthat 70 esignalrightindirect 70
esignalthat 70 esignaluN 12 esignalv 16 eslam 24 eslam- 35 eslamN -4 eslampast 49 eslamqN -4 eslamqthe 14
eslamrightindirect 66 eslamrightmixed -33 eslamthe 14 eslamuN -14 espeak 38 espeak- 35 espeak. -80
espeakN -6 espeakbase 58 espeaking 25 espeakn 86 espeakpast -31 espeakqA 8 espeakqof 7 espeakqout 25
espeakrightindirect 31 espeakthe -28 espeakuN 9 espeakuhe -6 espeakun 47 espeakun! 78 espeakv 7 estate -6
estate- -16 estateN -23 estateand -57 estatefronteddirect 62 estatefrontedindirect -9 estateing 111
estatelike -45 estaten -31 estatepast 83 estateq 84 estateq, -34 estateq- -36 estateq. 15 estateqN -11
estateqin -6 estateqlike -42 estateqthat 49 estaterightdirect 50 estaterightindirect -38
estaterightmixed 30 estatethat 24 estatethird -106 estateuD -69 estateuN -18 estateuhe 4 estateuit 70
estateun -82 estateun! 45 estatewhere -44 estress 3 estresspast -37 estressqthat 13 estressrightindirect 19
estressthat 27 estressuN 29 estressv 3 esuggest 11 esuggest- -27 esuggestG -11 esuggesta -8
esuggestfrontedindirect 30 esuggesthe -41 esuggesting 32 esuggestn 8 esuggestpast 10 esuggestqN 24
esuggestqa -33 esuggestqhe -41 esuggestqin 14 esuggestqn -22 esuggestqshe 66 esuggestqthat -7
esuggestqthe -15 esuggestqthey 67 esuggestrightindirect 53 esuggestrightmixed -48 esuggestshe 66
esuggestthe -15 esuggestthey 67 esuggestthird 24 esuggestuN 40 esuggestuhe 18 esuggestun -42 esuggestun! 11
esuggestushe -5 esuggestuthat 6 esuggestuwho 15 esuggestv 31 etalk -64 etalkbase -81 etalkqof -81
etell' -27 etell- -61 etellA 30 etellGcue 9 etellN -10 etellVcue -26 etella 40 etellbase 34
etellfronteddirect 79 etellfrontedindirect 48 etellfrontedmixed 18 etellhe 44 etellhis 29 etellhow 11
etelling -8 etelln 71 etellpast 5 etellq -3 etellq# 63 etellqJ -48 etellqN 9 etellqa 38 etellqan -18
etellqher -20 etellqhim -62 etellqhis -4 etellqme -6 etellqn 32 etellqq -48 etellqthe 12 etellqthem 38
etellqus 45 etellresumeddirect 95 etellresumedindirect -10 etellrightdirect -42 etellrightindirect -23
etellrightmixed 24 etellshe 3 etellthat 36 etellthe 16 etellthey 6 etellthird -29 etelluN 21 etellui 16
etellun 65 etellun! 9 etellushe -43 etellv 21 etellwho -30 eterm -10 etermbase -61 etermq, 15
etermrightindirect -10 etermun -71 etestify -9 etestifypast 16 etestifyrightindirect -20 etestifyuN 6
etestifyv -17 ethank -32 ethank- -23 ethankN -65 ethankfrontedindirect -60 ethankpast 22 ethankqto 5
ethankrightindirect -16 ethankthird -6 ethankuN -40 ethankv -21 ethreaten -27 ethreatenVcue -20
ethreatenpast -9 ethreatenqto -27 ethreatenrightindirect -27 ethreatenv -27 etweet 14 etweet- 54 etweeta 27
etweetfronteddirect 144 etweeting 44 etweetpast -23 etweetq 54 etweetq, 27 etweetq. 43 etweetq: -41
etweetqA 65 etweetqN 48 etweetqa 27 etweetqon 54 etweetqt 75 etweetqthe -47 etweetrightdirect 6
etweetrightindirect 22 etweetrightmixed 61 etweetthe -26 etweetuN 35 etweetuhe -8 etweetun! -59 etweetv -37
eurge 13 eurgeVcue 29 eurgeqN 49 eurgeqn 38 eurgeqthe -9 eurgerightindirect 17 eurgerightmixed 13
eurgeuN -35 eurgeuhe 20 eurgeun 72 eurgeun! -30 eurgev 10 evow 32 evowGcue 78 evowVcue 18 evowbase -31
evowing 78 evown 8 evowpast 13 evowq, 60 evowqto 17 evowrightindirect 30 evowrightmixed 5 evowthird 112
evowuD 82 evowuN -10 evowuhe 5 evowun 77 evowun! 16 evowushe 70 evowv 16 ewarn 28 ewarn- 5 ewarnbase 26
ewarning 28 ewarnn 3 ewarnpast 14 ewarnq 39 ewarnq, -17 ewarnq: 49 ewarnqN -27 ewarnqagainst 79 ewarnqn -37
ewarnqof 80 ewarnqthat 18 ewarnrightindirect 5 ewarnrightmixed 9 ewarnthat -11 ewarnthe 58 ewarnuN 21
ewarnuhe 34 ewarnun! 117 ewarnv 27 ewonder -13 ewonderpast -10 ewonderv -27 ewrite- -20 ewriteA -18
ewriteN -52 ewritea 4 ewritean 87 ewritebase 54 ewritefronteddirect 64 ewritehis -58 ewritein -73
ewriteing -37 ewriten -20 ewritepart -14 ewriteq 31 ewriteq, 63 ewriteq. -24 ewriteq: 27 ewriteqA 54
ewriteqN -23 ewriteqa -8 ewriteqan 87 ewriteqhis -58 ewriteqin -39 ewriteqn 23 ewriteqof 12 ewriteqq 58
ewriteqthat 48 ewriteqthe 31 ewriteqto -22 ewriteresumeddirect 58 ewriterightdirect -8
ewriterightindirect -34 ewriterightmixed 41 ewritethat 41 ewritethe 63 ewritethird -16 ewriteuN 21
ewriteuhe 24 ewriteun! -15 ewriteushe -22 ewriteuthey 15 ewriteuwho -15 ewritev 21 eyell 37 eyell- 59
eyellpast 23 eyellq 79 eyellrightdirect 60 eyellv -8 f#according -3 f#fronted -33 f#resumed -20 f#right 11
f#transcript -76 f'right -14 f(fronted -47 f-right -38 f.right -85 fAaccording 20 fAanswer -30 fAas 10
fAfronted -44 fAinherited 4 fAresumed -57 fAright 77 fAtranscript 15 fEright -15 fGaccording 76
fGcuefronted 66 fGcueright 10 fGfronted -45 fGright 24 fJaccording 22 fJfronted -34 fJright 26
fNaccording -4 fNas -6 fNfronted 6 fNparagraph -65 fNresumed 48 fNtranscript 11 fVcuefronted -48
fVcueresumed -48 fVcueright 23 fVfronted -4 fVparted -32 fVright 54 fVtranscript -67 faaccording 81
fafronted 26 fafteraccording -11 fafterfronted 7 fafterright -36 fandaccording 3 fandfronted -34
fandright -33 fanotherright 24 fanyright 23 fareright 37 faresumed -56 faright 19 fasaccording -10
fasfronted -40 fasright -51 fataccording 22 fatfronted -56 fatranscript -14 fatright -41 fbecauseresumed 90
fbecauseright 13 fbeforeright 14 fbothright 37 fbutaccording -12 fbutfronted -23 fbutresumed -10
fbutright -21 fbyright -5 fcouldparted 32 fcouldright 78 fdespitefronted 11 fduringright -33 feachright 16
fforaccording -38 fforright -79 ffromright -42 fheaccording -18 fheresumed 72 fherfronted 68 fheright 7
fherright 18 fhimright 20 fhimselfright -17 fhisaccording -12 fhisfronted 82 fhisright 28 fianswer -22
fiffronted -3 fifright -46 finaccording 20 finfronted -12 finresumed -32 finright -32 fisparted 85
fitaccording 16 fitanswer -70 fitfronted 58 fitranscript 67 fitresumed 50 fitright 14 fitselfright -84
fitsright 7 flikeright -45 fmanyfronted 35 fmanyright 88 fmuchright 87 fnaccording 96 fnas 56 fnfronted 92
fnoanswer -22 fnoright 17 fnresumed 53 fnright -4 fntranscript -18 fofright 32 fonaccording 67
fonfronted -46 fonright -27 foverright -29 fqalone -22 fqannounced 12 fqas 11 fqcontinued 40 fqfronted 46
fqinherited -12 fqparagraph -15 fqresumed 20 fqsigned 51 fqwithin -6 fseveralright 10 fshefronted 15
fsheresumed 77 fsheright 4 fsofronted -15 fsomeright -28 fsuchright 24 fthataccording 31 fthatfronted -29
fthatresumed 93 fthatright 11 ftheaccording 7 ftheas -27 fthefronted -6 ftheirright 53 fthemright 17
fthemselvesright 12 fthereaccording -8 ftherefronted -41 fthereright 8 ftheright 24 ftheyfronted -21
ftheyright 32 fthisfronted 35 fthisright -8 fthosefronted 39 fthoseright -41 fthoughfronted 36
ftoresumed 22 ftoright -4 fupright -35 fwasparted 6 fwasright -15 fwereright 57 fwhatfronted 80
fwhatright 23 fwhenfronted -17 fwhenright -44 fwhereright -73 fwhetherright -27 fwhichright -37
fwhileaccording -10 fwhilefronted 18 fwhoright -7 fwhyright 25 fwillright 46 fwithfronted -27
fwithresumed 25 fwithright -43 fwouldparted 64 fwouldright -17 fxfronted -8 fxright -15 fxtranscript 17
g-# -27 g-A 7 g-G 18 g-Gcue -44 g-J -15 g-V -16 g-a -26 g-according 5 g-after -11 g-an -35 g-and -17
g-answer -7 g-as 20 g-at 8 g-but -22 g-for -38 g-fronted -13 g-he -18 g-his -12 g-i 21 g-in -7 g-it -34
g-n 11 g-no 21 g-on 67 g-q 21 g-right -22 g-she 80 g-that -7 g-the 6 g-there -8 g-while -10 g-x 17 g-you 8
gbase# 21 gbase- -25 gbaseA -15 gbaseGcue 28 gbaseJ 23 gbaseN 46 gbaseV 45 gbaseVcue -14 gbasea 24
gbaseafter -6 gbaseand -18 gbaseas -57 gbaseat -71 gbasebecause -14 gbasebut 25 gbaseby 64 gbasefor -45
gbasefronted -11 gbaseher 44 gbasehim -9 gbasehis 32 gbaseif -84 gbasein 17 gbaseis -30 gbaseit 4
gbasen -17 gbaseon 51 gbaseparted 9 gbaseq 40 gbaseresumed 67 gbaseshe 13 gbasethe 5 gbasetheir -45
gbasethemselves 21 gbasethere 26 gbasethey 35 gbasethis 14 gbaseto 65 gbasewas -17 gbasewhat 37
gbasewhether -7 gbasewho -6 gbasewhy 4 ging# -45 gingA -74 gingG -45 gingGcue 4 gingJ 19 gingN -9 gingV -10
ginga 13 gingan 13 gingand -47 gingas -26 gingat -20 gingfor -61 gingfronted -73 ginghe -7 ginghim -10
ginghimself -34 ginghow 7 gingin 22 gingit -8 gingn 9 gingon 31 gingq 15 gingright -5 gingthat 39
gingthe 28 gingthem 37 gingthere -14 gingthey 12 gingwhat -8 gingwhy 4 gingx -46 gpartfronted -80
gpartright 16 gpast# 6 gpast' -26 gpast( -4 gpastA -28 gpastE 87 gpastG -7 gpastGcue 55 gpastJ 4 gpastN -17
gpastV -24 gpastVcue 15 gpasta -12 gpastafter -13 gpastan 24 gpastand -38 gpastanother 20 gpastany -6
gpastas -9 gpastat 21 gpastbecause 4 gpastbefore 63 gpastboth 73 gpastbut -15 gpastby -10 gpastcould 53
gpastdespite 29 gpastduring -47 gpastfor -9 gpastfrom 51 gpastfronted 9 gpasthad 68 gpasthas -15 gpasthe 7
gpasther -17 gpasthim 63 gpasthimself -20 gpasthow 60 gpastif 35 gpastin -36 gpastis 103 gpastit 67
gpastits -14 gpastmany 71 gpastn 39 gpastno 102 gpastof 32 gpaston -107 gpastover 5 gpastparted 5 gpastq 14
gpastresumed -19 gpastright -3 gpastseveral 66 gpastshe 23 gpastso 11 gpastsome 62 gpastthat 28
gpasttheir 54 gpastthere -9 gpastthey 25 gpastthis 4 gpastthose 62 gpastthough -10 gpastto -28 gpastwere 68
gpastwhen -38 gpastwhether 79 gpastwhile 20 gpastwho 50 gpastwhy -4 gpastwith -47 gpastwould -9 gthird# -19
gthird- -77 gthirdA 58 gthirdE -82 gthirdJ -9 gthirdV 32 gthirdVcue 26 gthirda 41 gthirdand 12 gthirdas -10
gthirdbut 6 gthirdby -51 gthirdfrom -38 gthirdhe 62 gthirdher 68 gthirdhimself 45 gthirdhis 48
gthirdhow -47 gthirdin -25 gthirdis -39 gthirdit -4 gthirdits 48 gthirdlike -45 gthirdn 4 gthirdno -25
gthirdparted -8 gthirdq 64 gthirdright -14 gthirdshe 17 gthirdsuch 14 gthirdthat -17 gthirdthe -18
gthirdthere -5 gthirdthey -40 gthirdto -50 gthirdwhere -44 gthirdwhy 71 gthirdwith 21 h#_# 22 h#_. -33
h#_N -56 h#_n 24 h#_of -71 h'_n -15 h._$ -85 hA_# 57 hA_, 7 hA_A -26 hA_N 10 hA_V -37 hA_after -18
hA_in -19 hA_n 40 hA_to 42 hG_N 59 hG_a -32 hG_in 7 hG_n 75 hG_the 31 hGcue_him 16 hGcue_his -11 hGcue_n 36
hGcue_on 25 hGcue_that 108 hGcue_the 37 hGcue_them 6 hGcue_to 8 hJ_, -47 hJ_A -82 hJ_J 27 hJ_N 38 hJ_V 62
hJ_n 43 hJ_t -10 hN_# -21 hN_' 24 hN_, -5 hN_. 4 hN_: -33 hN_A -4 hN_E -52 hN_G 110 hN_J 13 hN_N -8 hN_V 19
hN_Vcue 11 hN_a 45 hN_and 16 hN_are 44 hN_as 47 hN_could 31 hN_did -52 hN_for -50 hN_had -84 hN_has 38
hN_in -25 hN_is 30 hN_must 70 hN_n 16 hN_of 89 hN_on -19 hN_q 31 hN_should -4 hN_to -55 hN_was 56
hN_will 23 hN_with 81 hN_would 112 hV_J -11 hV_N -37 hV_a 57 hV_him -21 hV_on 76 hVcue_A -50 hVcue_J 89
hVcue_N 37 hVcue_a 30 hVcue_against -14 hVcue_for 19 hVcue_her 8 hVcue_him -4 hVcue_if 62 hVcue_n 45
hVcue_on -7 hVcue_t 70 hVcue_that 115 hVcue_the -9 hVcue_them -9 hVcue_to -27 hVcue_whether -24 ha_# 68
ha_A -27 ha_E -49 ha_G -26 ha_J 17 ha_N -10 ha_few -36 ha_n 28 ha_q 35 hafter_N 36 hafter_being 84
hafter_the -54 han_G 5 han_n 19 hand_, -48 hand_A -57 hand_N -5 hand_Vcue 49 hand_in 7 hand_n 36
hanother_n 9 hany_n 4 has_N 45 has_a 23 has_for -59 has_he -57 has_the -35 hat_# -42 hat_J 37 hat_N -50
hat_a 12 hat_the -10 hbecause_n -27 hbut_, -46 hbut_A 31 hbut_N -15 hbut_the 65 hbut_when -7 hbut_while -62
hby_G 33 hby_Gcue 57 hby_N -25 hby_the 5 hfor_N 8 hfor_n -40 hfor_the -25 hhas_V 70 hhe_'d 86 hhe_'s -13
hhe_A -33 hhe_E 78 hhe_V 22 hhe_Vcue -19 hhe_and 83 hhe_could 47 hhe_didn’t 77 hhe_does 100 hhe_has 8
hhe_is 40 hhe_q 80 hhe_should 91 hhe_will 49 hhe_would 41 hhe_’d -5 hhe_’ll 66 hhe_’s 11 hher_n 22
hher_q -10 hhim_a -27 hhim_of 66 hhim_q 66 hhimself_a 49 hhimself_as 68 hhis_G 81 hhis_J 11 hhis_N 4
hhis_n 14 hhow_J -28 hhow_he -37 hhow_n 18 hi_V 40 hi_’m -13 hif_J 72 hif_N 41 hif_he -6 hif_n 54
hif_she -42 hif_the -9 hin_# -14 hin_N -25 hin_a 17 hin_all 95 hin_an -30 hin_his -42 hin_n -13 hin_the -8
his_that 54 hit_'s 111 hit_A -52 hit_V 47 hit_a 22 hit_could -23 hit_does 82 hit_had -25 hit_in -84
hit_q 147 hit_the 66 hit_was 21 hit_will 106 hit_would 124 hit_’s -27 hits_J 52 hits_n -8 hlike_N -45
hmany_n 58 hmy_n 8 hn_# 89 hn_' 24 hn_, 24 hn_. -41 hn_A -60 hn_G 59 hn_J 28 hn_N 151 hn_V 20 hn_Vcue 68
hn_and -20 hn_are 91 hn_by 18 hn_for -36 hn_from 60 hn_have 85 hn_in -44 hn_is 42 hn_n 25 hn_of -20
hn_on 25 hn_q 6 hn_that 35 hn_to 11 hn_were 57 hn_who 37 hno_n 25 hno_to -39 hof_the 33 hon_J 37 hon_N -61
hon_n -17 hon_t -17 hon_the 19 hover_the 6 hq_# 69 hq_( -29 hq_A -7 hq_G -43 hq_Gcue 64 hq_N 14 hq_V 14
hq_Vcue -12 hq_a 106 hq_after 65 hq_all 78 hq_an -78 hq_and 9 hq_as 109 hq_at -35 hq_because 66 hq_both 63
hq_but 122 hq_by 73 hq_can 37 hq_did 42 hq_do 72 hq_every -40 hq_for 99 hq_from -31 hq_having 50 hq_he 11
hq_his 60 hq_how 38 hq_i 87 hq_if 68 hq_is -29 hq_it 65 hq_many 76 hq_most 47 hq_my 95 hq_no -63 hq_of 75
hq_on -19 hq_our 109 hq_out 44 hq_over 31 hq_she 11 hq_so -17 hq_some 79 hq_t -22 hq_that 143 hq_there 75
hq_these 79 hq_they 36 hq_this 29 hq_to 36 hq_we 114 hq_what 134 hq_when 131 hq_whether 27 hq_while -30
hq_who -48 hq_why 74 hq_with 78 hq_without 42 hq_would 33 hq_x 23 hq_you 59 hq_your 82 hseveral_n 53
hshe_A 15 hshe_E 79 hshe_V 12 hshe_Vcue 80 hshe_and -36 hshe_did 103 hshe_had 141 hshe_has -52 hshe_is 7
hshe_was -27 hshe_will -5 hshe_would 43 hsome_of 64 hthat_# -48 hthat_'s 50 hthat_, 28 hthat_A 155
hthat_G 55 hthat_J 10 hthat_N 48 hthat_V -64 hthat_a 78 hthat_after 74 hthat_although 51 hthat_any 68
hthat_at 62 hthat_both 65 hthat_by 78 hthat_could -22 hthat_despite -21 hthat_during 84 hthat_have -68
hthat_he 33 hthat_her 110 hthat_his 6 hthat_if 3 hthat_in -21 hthat_is -10 hthat_it -6 hthat_most 72
hthat_n 5 hthat_q 28 hthat_she 14 hthat_some 121 hthat_such 79 hthat_the 32 hthat_their 38 hthat_there -7
hthat_they 24 hthat_this 100 hthat_was -43 hthat_were -46 hthat_while 78 hthat_would 33 hthat_’s 103
hthe_# 38 hthe_A -24 hthe_E -22 hthe_G 12 hthe_J 15 hthe_N 9 hthe_n 7 hthe_q 13 htheir_n 59
hthemselves_as -25 hthere_are 105 hthere_is -32 hthere_was -28 hthere_’s 32 hthey_A -54 hthey_V -3
hthey_Vcue 36 hthey_could 89 hthey_had 6 hthey_have 49 hthey_were 77 hthey_will 15 hthey_would -6
hthey_’re 84 hthis_is 64 hthis_n 8 hthose_n 30 hthose_who -35 hthough_N 41 hto_V 22 hto_Vcue 6 hwas_A 88
hwas_J 17 hwas_V -3 hwas_a 92 hwas_q -50 hwhen_N -8 hwhen_Vcue -15 hwhen_she 27 hwhether_it -23 hwhile_n 49
hwhile_the -4 hwho_Vcue 31 hwho_he 31 hwhy_N 74 hwhy_he 14 hwith_# -60 hwith_N 9 hwith_n -73 hwith_the 37
hwould_V -24 hx_N -27 i0fronted -74 i0right 15 i1right 35 iNone0 12 ipromises0 11 irefuses0 -30
irefuses1 70 j- -5 jD 38 jJ 70 jN -55 jP -56 jS 79 jn 13 jq 31 kdirectaccording 20 kdirectalone -22
kdirectannounced 12 kdirectas 71 kdirectcontinued 40 kdirectfronted 16 kdirectinherited -12
kdirectparagraph -25 kdirectresumed 31 kdirectright 32 kdirectsigned 51 kdirecttranscript -51
kdirectwithin -6 kindirectaccording 9 kindirectas -10 kindirectfronted -34 kindirectparted 30
kindirectresumed -33 kindirectright -20 kindirecttranscript 15 kmixedaccording 6 kmixedas 16
kmixedfronted -19 kmixedinherited 4 kmixedparted -17 kmixedresumed 36 kmixedtranscript -13 l0fronted -17
l0indirect -51 l0right -33 l1according -17 l1direct -49 l1fronted -8 l1indirect -37 l1resumed -13
l1right -10 l1transcript -118 l2according -29 l2as 50 l2continued 6 l2direct -40 l2fronted -23
l2indirect -14 l2inherited -9 l2mixed -26 l2parted 110 l2resumed -26 l2right -21 l2transcript -24
l2within -19 l3according 21 l3announced 20 l3as -7 l3continued 90 l3direct -4 l3far 31 l3fronted -20
l3inherited -58 l3mixed -23 l3paragraph -17 l3parted -41 l3resumed -26 l3transcript 90 l3within -8
l4according 20 l4announced 68 l4as 8 l4continued 6 l4direct 23 l4far 13 l4fronted 7 l4indirect 17
l4inherited 7 l4mixed 7 l4paragraph -49 l4parted 20 l4resumed -18 l4right 18 l4transcript 7 l5according 28
l5announced -61 l5as 23 l5continued 46 l5direct 65 l5far 3 l5fronted -12 l5indirect -3 l5inherited 33
l5mixed 30 l5paragraph 7 l5parted -6 l5resumed 102 l5right 13 l5signed 29 l5transcript -23 l5within 35
l6announced 30 l6answer -4 l6as -37 l6continued 46 l6direct 29 l6far -4 l6fronted 37 l6indirect -17
l6inherited 11 l6mixed 7 l6paragraph -4 l6parted 114 l6resumed 14 l6right 6 l6transcript -17 l6within -19
o0according 20 o0answer 12 o0as 5 o0resumed 71 o0right 6 o0transcript -3 o1according -10 o1as 40
o1fronted 37 o1parted 15 o1resumed 69 o1right 8 o1transcript 21 o2according -12 o2as 29 o2fronted 24
o2parted 9 o2right 18 o3according 67 o3fronted 28 o3parted 28 o3resumed -7 o4fronted 9 o4parted -15
o4resumed 23 o4right 4 o5as -53 o5fronted -53 o5parted -20 o5resumed -56 o5right -18 p#base 36 p#ing 45
p#past -58 p$past 65 p'- -13 p'base -15 p'ing -36 p'past -35 p'spast -7 p'third 21 p)past 67 p,- 23
p,ing 56 p,past 6 p,third -16 p-past 8 p-third -34 pA- 20 pAbase 38 pAing 21 pApart -34 pApast 31
pAthird 19 pEbase -19 pEpast -66 pEthird -25 pGbase -54 pGpast -61 pGthird -67 pJbase -30 pJing 30
pJpast -50 pN- -19 pNbase 18 pNing -41 pNthird -13 pVbase 4 pVcueing 60 pVcuepast 17 pVing -32 pVpast -87
p^- -12 p^ing -21 p^past 76 paftering 4 paing -53 pallpast 13 pandbase -21 panding 9 pandpast -20
pandthird 26 panotherpast -19 pareing 23 pasing -54 paspast -19 pbeening -16 pbeforeing 100 pbothpast -47
pbuting -8 pbutpast 53 pbutthird 67 pcanbase -33 pcouldbase -54 pdidbase 46 pforing -69 pfroming 6
phadpast 5 phaspart 12 phaspast 7 phavepast 34 phepast 17 pherbase 53 phethird 8 phisbase 106 phising -44
pibase 9 pining -13 pinpast -101 pipast 4 pising 19 pitthird 41 pmightbase -46 pn- 16 pning -21 pnpast 37
pnthird 14 pofing 69 pofpast -86 poning 65 pqbase -19 pqing 50 pqpast -8 pshethird 9 pshouldbase 36
psinceing -50 psincepast 58 ptbase 53 pthatbase 52 pthatpast 14 ptheing -48 ptheybase 27 ptheypast 17
pting -22 ptobase -21 ptoing 4 ptothird 5 ptpast 28 pwasing 43 pwaspast 43 pwepast 35 pwhenpast -57
pwhich- -20 pwhichthird -35 pwhileing -65 pwhobase 28 pwhopast 8 pwhothird 17 pwillbase 12 pwouldbase -16
pyetpast 27 p’sing 25 p’spast -36 q#-transcript -76 q#baseright -74 q#ingright -5 q#pastfronted -6
q#pastright 14 q#thirdright 40 q$pastfronted 65 q,basefronted 45 q,baseparted 79 q,baseresumed 13
q,baseright -21 q,ingfronted -33 q,ingresumed 23 q,ingright 36 q,pastas 34 q,pastfronted -9 q,pastparted 16
q,pastresumed 21 q,pastright -61 q,thirdfronted -12 q,thirdparted -10 q,thirdright -31 q-baseright 6
q-pastfronted 69 q-thirdright -77 q.-fronted 20 q.pastfronted 36 q.thirdfronted 66 q:-answer -7
q:baseright 36 q:ingright 22 q:pastfronted -44 q:pastresumed 85 q:pastright -8 q:thirdright -34
qA-transcript 15 qAbaseright -25 qAingright -30 qApastright 47 qAthirdfronted -30 qAthirdright -51
qGpastfronted -33 qGpastright 39 qJbaseright 4 qJingright -42 qJpastfronted 110 qJpastright -20
qJthirdfronted -30 qJthirdright -6 qN-fronted 27 qN-transcript 11 qNbasefronted 4 qNbaseright 50
qNingright 20 qNpastfronted 57 qNpastparted -29 qNpastresumed -6 qNpastright 6 qNthirdfronted 27
qNthirdright 9 qV-transcript -67 qVcuethirdright 15 qVingright 78 qVpastright 81 qVthirdright 24
qa-fronted -82 qa-transcript -14 qabasefronted -58 qabaseright 8 qafterpastfronted 74 qafterpastright -25
qaingright 8 qandbaseright 33 qandpastfronted -60 qandthirdright 25 qanotherpastfronted 57
qanotherpastright 39 qanpastfronted 54 qanpastright -5 qanybaseright 30 qanypastright 5 qapastfronted -22
qapastright 23 qaspastfronted -21 qaspastright -17 qathirdfronted -30 qatingright -19 qatpastfronted 51
qatpastright 4 qatthirdright -13 qbeforepastfronted 35 qbothpastright 73 qbybaseright 64 qbypastas 34
qbypastfronted 58 qbypastright -26 qbythirdright -5 qduringpastfronted 105 qforbaseright -45
qforpastright 18 qforthirdright 10 qfrompastfronted 70 qhebaseright -7 qheingright -16 qhepastright 26
qheringright 11 qherpastfronted 14 qherpastright 21 qherthirdright 61 qhethirdright 78 qhimbaseright -27
qhimpastright 18 qhimselfingright -34 qhimselfpastright -14 qhimselfthirdright 45 qhis-fronted -11
qhisbaseright -41 qhisingright -32 qhispastfronted -57 qhispastright -10 qhowbaseright -13 qhowpastright 46
qi-transcript 67 qifpastright 16 qiningright -46 qinpastfronted 57 qinpastresumed -61 qinpastright 5
qinthirdfronted 18 qinthirdright -59 qisbaseright -42 qisthirdright -21 qitingright -5 qitpastfronted -43
qitpastright 55 qitspastright 6 qitsthirdright 35 qlikethirdright 8 qmepastfronted 64 qmepastright 26
qn-fronted -19 qn-transcript -18 qnbasefronted -69 qnbaseright 24 qningfronted -73 qnopastright 88
qnothirdright -13 qnpastfronted -26 qnpastresumed 16 qnpastright -16 qnthirdfronted -18 qnthirdright 19
qofbaseright -32 qofingright 38 qofpastfronted -45 qofpastright 27 qofthirdright 47 qonbaseright 11
qoningright 28 qonpastfronted 41 qonpastright 26 qonthirdright 27 qoutingright 13 qoutpastright 20
qoutthirdright 14 qoverpastright 16 qqbaseright 19 qqingright 9 qqpastfronted 25 qseveralpastright 73
qshebaseright 39 qsheingright 45 qshepastright 45 qshethirdright -10 qsomepastright 68 qsuchthirdright 33
qtbaseright 78 qthat-right -11 qthatingright 30 qthatpastright 5 qthatthirdright 3 qthebasefronted -82
qthebaseright -42 qtheingright 42 qtheirbaseright 8 qtheirpastright 51 qthemingright 7 qthempastfronted 48
qthempastright -42 qthemselvesbaseright 21 qthepastresumed -5 qthepastright 14 qtherebaseright 12
qtherepastright 39 qtherethirdright -5 qthethirdfronted -47 qthethirdright 38 qtheybaseright 27
qtheyingright 78 qtheypastright 3 qtheythirdright 87 qthisbaseright 46 qthispastfronted -35
qthispastright -12 qthosepastright 24 qto-according 8 qto-fronted -69 qto-resumed 4 qto-right -31
qtobasefronted -67 qtobaseright 41 qtoingright 8 qtopastresumed 8 qtopastright -28 qtothirdfronted -30
qtothirdright -60 qtpastfronted 83 qtpastright -17 quponpastright 79 qwaspastright 18 qwerepastright 57
qwhatbaseright -24 qwhatpastright 14 qwhenpastfronted 85 qwhenpastright -75 qwherethirdright 7
qwhetherpastright -26 qwhopastright -13 qwhybaseright 4 qwhyingright 4 qwhypastright -26 qwhythirdright 54
qwithbaseright 38 qwithpastfronted -7 qwithpastright 10 qwiththirdright 39 qwouldpastright -6
qx-transcript 17 raccording 5 ralone -22 rannounced 12 ranswer -7 rcontinued 41 rfronted -23 rinherited -13
rparagraph -25 rparted -12 rresumed -11 rright -15 rsigned 51 rwithin -6 sFalse 28 sTrue -28 t. -80 tN 26
tTboq' -27 tTboqA -5 tTboqGcue 34 tTboqN -14 tTboqVcue 5 tTboqa 16 tTboqfronteddirect 104
tTboqfrontedindirect -22 tTboqfrontedmixed 60 tTboqhe 38 tTboqhis 29 tTboqhow 23 tTboqif -36 tTboqn 71
tTboqon 26 tTboqresumeddirect 97 tTboqresumedindirect -35 tTboqrightdirect -56 tTboqrightindirect 5
tTboqrightmixed -7 tTboqshe 3 tTboqthat 18 tTboqthe 5 tTboqthey 6 tTboqtn 3 tTboqto -46 tTboqtq 39
tTboqtrightindirect 5 tTboqtrightmixed 9 tTboqtthat -11 tTboqtthe 58 tTboqwhether 64 tTboqwho -47
tTiVcue -20 tTinG 28 tTinJ -39 tTina 8 tTinn 30 tTinqJ -16 tTinqn 35 tTinqrightindirect 22 tTinqtGcue 51
tTinqtN 6 tTinqtVcue -6 tTinqta 34 tTinqthat -50 tTinqtn -39 tTinqtrightindirect 7 tTinqtrightmixed 54
tTinqtthat 16 tTinqttheir -11 tTinrightindirect 26 tTinrightmixed 74 tTinthat -8 tTiqtGcue 78 tTiqtVcue 18
tTiqtn 8 tTiqtrightindirect 30 tTiqtrightmixed 5 tTirightindirect -27 tTnqN -10 tTnqa 47 tTnqn -18
tTnqrightindirect 39 tTnqthe 77 tTntN -18 tTntany 73 tTntn -13 tTntrightindirect -7 tTntthat 93 tTntthe 21
tToqtVcue 20 tToqtrightindirect 3 tToqtrightmixed 62 tTorightindirect -6 tTothat 50 tTqJ 79 tTqa 16
tTqasindirect 61 tTqbut -5 tTqfronteddirect 7 tTqfrontedindirect -65 tTqfrontedmixed -35 tTqhow -53
tTqin -61 tTqn 51 tTqq 10 tTqresumedindirect -11 tTqrightdirect -11 tTqrightindirect -15 tTqrightmixed -10
tTqtJ 48 tTqtN 43 tTqtasindirect -7 tTqtfronteddirect 39 tTqtfrontedindirect 5 tTqthat 6 tTqthe 54 tTqtq 64
tTqtresumedindirect 79 tTqtrightindirect 41 tTqtrightmixed -13 tTqtthat 36 tTqtthe -5 taN 7
tafrontedindirect -30 tahim 82 tarightindirect 49 tathe 20 tboA -61 tboGcue -16 tboN 30 tboVcue 73
tboand 12 tbon -77 tboq -12 tboresumedindirect -39 tborightindirect -75 tborightmixed 28 tdN -26 tdiqA -60
tdiqGcue 16 tdiqVcue 18 tdiqfrontedindirect -50 tdiqher 22 tdiqhim 71 tdiqhimself 25 tdiqhis 20 tdiqin -52
tdiqit 16 tdiqn -28 tdiqq -20 tdiqrightdirect -4 tdiqrightindirect 15 tdiqrightmixed 6 tdiqthe 23 tdiqto 17
tdn -64 tdnJ -21 tdnN 39 tdna 47 tdnher 23 tdnhimself 68 tdnhis 23 tdnit -33 tdnn 74 tdnqtN 18 tdnqta -35
tdnqtfronteddirect -3 tdnqtn 29 tdnqtq 16 tdnqtrightindirect 11 tdnqtrightmixed 35 tdnqtthat 108
tdnrightindirect 16 tdnrightmixed 13 tdnthe 4 tdnthemselves -5 tdq 7 tdrightindirect -20 tdrightmixed 23
tdthe 62 tdwho 37 tdwith -137 tfJ 22 tfN 39 tfa -50 tffrontedindirect 53 tfhow 66 tfn 37 tfrightindirect 9
tfrightmixed -36 tfthat 15 tfthe 91 tiGcue 15 tiVcue -10 tifrontedindirect 22 tiqfrontedindirect -52
tiqtN -7 tiqtVcue -5 tiqtq 59 tiqtrightindirect 36 tiqtrightmixed -42 tiqtthat 29 tiqtthe 17
tirightindirect 7 tirightmixed -39 tn 25 tnG -32 tnJ 5 tnN -25 tna 15 tnan 43 tnfronteddirect -34
tnfrontedindirect -128 tnher 19 tnhim -46 tnhis 21 tnn 6 tnq 52 tnqt# 17 tnqtVcue 29 tnqta 34 tnqtan -10
tnqtasindirect 74 tnqtbut 26 tnqtfronteddirect 62 tnqtfrontedindirect 22 tnqthe 24 tnqther 48 tnqthis 5
tnqtit 126 tnqtn -16 tnqtq 110 tnqtrightdirect 65 tnqtrightindirect 12 tnqtrightmixed 11 tnqtshe 5
tnqtthat 30 tnqtthe -18 tnqtthey 72 tnqtwho -8 tnrightdirect 94 tnrightmixed -19 tnthe -39 tqA -4 tqN -81
tqafter 42 tqand 17 tqas -81 tqasdirect 37 tqbut -96 tqfronteddirect 39 tqfrontedindirect -36
tqfrontedmixed -61 tqin -46 tqq 24 tqrightdirect 36 tqrightindirect -15 tqrightmixed 17 tqt# 12 tqt' 15
tqt( -26 tqt- 18 tqtE -14 tqtGcue -35 tqtJ -7 tqtN 28 tqtV 36 tqtVcue -10 tqta 5 tqtafter -6 tqtand -5
tqtany -9 tqtare 51 tqtas -51 tqtasdirect 32 tqtasindirect -22 tqtasmixed 72 tqtat 24 tqtbecause -23
tqtbefore 7 tqtboth 71 tqtbut 20 tqtcould 72 tqtdespite 8 tqtduring -33 tqtfor 45 tqtfrom -22
tqtfronteddirect -6 tqtfrontedindirect 23 tqtfrontedmixed 19 tqthad 60 tqthas 71 tqthe 7 tqther 61
tqthis 12 tqthow 24 tqtif 64 tqtin -13 tqtis 36 tqtit 8 tqtits -38 tqtlike 16 tqtmany 79 tqtn 27 tqton -70
tqtpartedindirect 64 tqtpartedmixed 26 tqtq 24 tqtresumeddirect 6 tqtresumedindirect 32 tqtresumedmixed -8
tqtrightdirect 26 tqtrightindirect -4 tqtrightmixed 18 tqtshe 14 tqtso -45 tqtsome 23 tqtsuch 15 tqtthat 8
tqtthe 3 tqtthem -28 tqtthere 42 tqtthey 22 tqtthis -46 tqtthose 27 tqtthough 30 tqtto 89 tqtwas -41
tqtwere 61 tqtwhat 12 tqtwhen -43 tqtwhere -60 tqtwhether 22 tqtwhile -17 tqtwho 38 tqtwhy 14 tqtwill 10
tqtwith -12 tqtwithout -6 tqtwould 36 tqwhen -23 trightindirect -15 trightmixed 26 tthe -4 u#direct 67
u#fronted -40 u#indirect -15 u#mixed 6 uDdirect -34 uDfronted -12 uDindirect -7 uDmixed 18 uDright 15
uEindirect 63 uEright -19 uGindirect -16 uGright -3 uJdirect 27 uJfronted 37 uJindirect 18 uNaccording 6
uNanswer -7 uNas 13 uNdirect 24 uNfronted 10 uNmixed -5 uNparted -3 uNresumed -38 uNright 18 uNtranscript 6
uhedirect 5 uhefronted -25 uheindirect 6 uhemixed 36 uheparted 5 uheresumed 43 uheright 25 uidirect 86
uifronted -16 uiindirect -20 uimixed 10 uiright -7 uitdirect 98 uitfronted 21 uitindirect -20 uitmixed 43
un!according 11 un!as 47 un!fronted 17 un!indirect 10 un!mixed 23 un!parted -29 un!resumed 84 un!right 5
un!sdirect 27 un!sfronted 33 un!sindirect 18 un!smixed -55 un!sparted 40 un!sresumed 39 un!sright 8
un!stranscript -19 un!transcript -7 unaccording 45 unas -17 undirect 34 unfronted -37 unindirect -14
unmixed -7 unresumed 31 unsaccording 15 unsfronted -39 unsindirect -23 unsmixed 22 unsresumed -18
unsright -7 ushefronted 24 usheindirect 17 ushemixed 3 usheparted 104 usheresumed -6 usheright 14
uthatdirect -23 uthatindirect -21 uthatmixed 41 uthatright 6 uthereindirect -39 uthereright -44
utheydirect 73 utheyfronted 38 utheyindirect -3 utheymixed 44 utheyparted 65 utheyresumed 14 utheyright 4
uweindirect -47 uweright -46 uwhichdirect -7 uwhichfronted -23 uwhichindirect -34 uwhichmixed -12
uwhodirect 10 uwhofronted -21 uwhoindirect -24 uwhomixed 4 uwhoresumed -27 uwhoright -13 uyouindirect -29
uyouright -33 v-accordingindirect 26 v-asindirect 14 v-continueddirect 118 v-fronteddirect -16
v-frontedmixed -68 v-inheriteddirect -35 v-paragraphdirect -92 v-resumeddirect -19 v-resumedindirect -53
v-resumedmixed 19 v-rightdirect 44 v-rightindirect -28 v-transcriptindirect -18 v-withindirect -45
vvaccordingdirect 20 vvaccordingindirect 6 vvaccordingmixed 6 vvalonedirect -16 vvannounceddirect -10
vvanswerindirect 10 vvasdirect 70 vvasindirect -22 vvasmixed 16 vvcontinueddirect 34 vvfardirect 13
vvfronteddirect 37 vvfrontedindirect -32 vvfrontedmixed 7 vvinheriteddirect 14 vvinheritedmixed 4
vvparagraphdirect -10 vvpartedindirect 30 vvpartedmixed -17 vvresumeddirect 52 vvresumedindirect -8
vvresumedmixed 37 vvrightdirect 22 vvsigneddirect 51 vvtranscriptdirect -51 vvtranscriptindirect 32
vvtranscriptmixed -13 vvwithindirect 35 waccording- 3 waccordingaccording 5 waccordingresumed 4 wagentas 34
wagentpast 22 wagentright 7 waheading 8 waheadright 8 wasideas 59 wasidebase 14 wasidefronted -24
wasideing 64 wasidepast 7 wasideresumed 22 wasideright 16 wasidethird -3 winfinitivebase -21
winfinitivefronted -125 winfinitiveright -5 winterview- -7 winterviewanswer -7 wleft- -12 wleftas -4
wleftbase 19 wleftfronted 23 wlefting -47 wleftpart -36 wleftparted -9 wleftpast 9 wleftright -10
wleftthird 22 wmainbase 9 wmainfronted 22 wmainpast -34 wmainright -34 wmainthird -31 wnoun- -22
wnounbase 4 wnounright -15 wrelative- -47 wrelativebase 43 wrelativefronted -37 wrelativeing 31
wrelativepast -24 wrelativeresumed -66 wrelativeright 13 wrelativethird -29 wright- 34 wrightbase -61
wrightfronted 10 wrightpast 33 wrightresumed 63 wrightthird -38 wsharedbase -26 wsharedfronted -85
wshareding -17 wsharedpast -14 wsharedresumed 21 wsharedthird -17 x#right -42 x'2 -159 x'3 -87
x'inherited -118 x'right -41 x'within -92 x,2 -24 x,3 -18 x,4 104 x,5 7 x,according 15 x,as 63
x,fronted -67 x,inherited 62 x,parted -12 x,resumed -10 x,right -31 x,within 14 x-3 -89 x-4 25
x-fronted -24 x-inherited -75 x-right -42 x-within -48 x:3 79 x:4 44 x:5 -18 x:according -20 x:announced 81
x:answer 12 x:inherited -102 x:resumed 104 x:within 93 xAinherited -24 xE2 -75 xEwithin 22 xGcueright 9
xJright -6 xN2 -4 xN3 -103 xN5 91 xN6 -12 xNaccording -19 xNfronted 26 xNinherited 59 xNright 34
xNwithin -49 xV2 29 xV5 74 xVcueinherited -23 xVcuewithin 8 xVinherited -17 xVright -9 xVwithin 67 x^2 29
x^3 -6 x^4 16 x^6 15 x^according 8 x^alone -22 x^announced -52 x^answer -81 x^as -39 x^continued 40
x^fronted 51 x^inherited 50 x^paragraph -31 x^signed 51 x^within -21 xa2 -27 xagainstright 36
xainherited 51 xand3 -17 xandinherited 21 xandright 28 xasinherited 23 xatright 31 xawithin 55
xbutfronted 51 xbyright 55 xfor3 22 xforinherited -85 xforright 4 xforwithin 44 xhadright 38 xhasright -9
xhaveright 17 xheright -4 xhimright -32 xhis2 42 xhisright 49 xhiswithin 42 xin2 -77 xinright -39
xinwithin -87 xiright -6 xiswithin 34 xitright -22 xmeright -12 xn2 11 xn3 -35 xninherited -12 xnright -29
xnwithin 9 xof2 16 xof3 -46 xofinherited -73 xofright 52 xofwithin 3 xon2 -117 xonright 57 xonwithin -88
xoutright 25 xqright 56 xsheright 49 xthatright 26 xthatwithin 45 xthe2 -96 xthemright 21 xthewithin -105
xto2 4 xto3 -22 xto4 -21 xtoinherited -54 xtoright -38 xtowithin 22 xtright -40 xweright 35 xwhenright -74
xwhoright 12 xwith2 -106 xwithright 24 xwouldright 79 xx2 -92 xxwithin -114 y#fronted 57 y$2 10 y$3 -7
y$4 14 y$5 11 y$6 46 y$according 24 y$alone -22 y$announced 48 y$answer -7 y$as 86 y$continued 41
y$fronted 65 y$inherited -14 y$paragraph -21 y$parted 11 y$resumed 29 y$right 59 y$signed 51 y$transcript 5
y$within 14 y(3 -70 y(right -34 y(within -109 y)right 80 y,according 19 y,as -30 y,fronted -11
y,resumed -47 y,right -33 y-4 42 y-as -21 y-fronted -54 y-inherited 47 y-resumed -7 y-right -43 y-within 43
y.according 21 y.as 42 y.parted 16 y.right 21 y:right -49 y;right 60 yA2 4 yEfronted 38 yEwithin -87
yGcue2 29 yGcuefronted 8 yGcueright 12 yGcuewithin 59 yJfronted 71 yN2 -126 yNfronted 4 yNinherited 38
yNright 15 yNwithin 13 yVcue2 -9 yVcuefronted -17 yVcuewithin 14 yVfronted 10 yVwithin -87 ya2 19
yafterright -63 yainherited 19 yand3 56 yandinherited 62 yandright -37 yandwithin -14 yanotherfronted 47
yasright 20 yatright 45 yawithin -22 ybeforeright -14 ybutright -5 yby3 -75 yby4 -109 ybywithin -138
ycaccording -14 yduringright -28 yforwithin -76 yhefronted 21 yhisfronted 49 yifronted 46 yin2 10 yin3 -67
yinright -46 yiswithin -14 yitfronted 41 yn2 -32 yn3 -35 yn6 -78 ynfronted -36 yninherited -110
ynwithin -30 yon2 -75 yonright -16 yonwithin -81 yorwithin -81 yq3 -78 yqwithin -59 yshefronted 29
ythefronted 29 ytheright -21 ytright -72 ywas2 18 ywhich2 -109 ywhichfronted -29 ywhichwithin -99
ywhile3 55 ywhileright -10 ywhilewithin 52 yx2 -76 yxwithin -76 zFalseFalseFalse2 -60 zFalseFalseFalse3 -56
zFalseFalseFalse6 47 zFalseFalseTrue2 19 zFalseFalseTrue3 36 zFalseFalseTrue4 19 zFalseFalseTrue5 -28
zFalseFalseTrue6 51 zFalseTrueFalse2 32 zFalseTrueFalse3 -6 zFalseTrueFalse4 -29 zFalseTrueFalse5 83
zTrueFalseFalse2 9 zTrueFalseFalse3 15 zTrueFalseFalse4 20 zTrueFalseFalse5 27 zTrueFalseFalse6 8
"""
