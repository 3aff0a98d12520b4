"""Learned weights: whether a candidate is a statement.

Made by tests/bench/train_attribution.py; not edited by hand.
"""

PACKED = r"""
H: 16 Hannounce 83 Hcall -27 Hclaim 27 Hreveal 21 Hright -49 Hsay 29 Htranscript 16 N -8 Oopeninherited -23
Oopeninherited2 24 Oopeninherited4 -49 Oopenparagraph -81 Oopenparagraph3 -47 Oopenparagraph4 -100
Oopenparagraph6 -39 Oopenwithin -85 Oshutalone -20 Oshutannounced 18 Oshutannounced3 14 Oshutannounced4 73
Oshutannounced5 -65 Oshutannounced6 37 Oshutcontinued 44 Oshutcontinued2 9 Oshutcontinued3 75
Oshutcontinued5 39 Oshutcontinued6 54 Oshutfar 7 Oshutfar3 24 Oshutfar4 6 Oshutfar6 4 Oshutinherited -12
Oshutinherited2 -14 Oshutinherited3 -80 Oshutinherited4 21 Oshutinherited5 39 Oshutinherited6 25
Oshutparagraph 50 Oshutparagraph3 -5 Oshutparagraph4 18 Oshutparagraph5 29 Oshutparagraph6 42
Oshutprecedes 67 Oshutprecedes5 91 Oshutprecedes6 7 Oshutsigned 51 Oshutsigned5 40 Oshuttold -9
Oshutwithin 6 Oshutwithin2 -21 Oshutwithin4 12 Oshutwithin5 31 Oshutwithin6 3 a'right 18 a(right 56
a,fronted 8 a,resumed 60 a,right 24 a-fronted -34 a-right -11 a:right 39 a;right -4 aAfronted -37
aAright 13 aEfronted 22 aEright 3 aGright -10 aJright 30 aNright -9 aVcuefronted -10 aVcueparted -25
aVcueresumed 6 aVcueright 9 aVfronted 11 aVright -26 a^answer -8 a^fronted -68 a^resumed -31 a^right 34
a^transcript 14 aafterright 21 aalthoughright 108 aandright 4 aasas -11 aasright -34 aatright 83
abecauseright -17 abeforeright -41 abutright 39 abyas 36 abyright 36 aforright -54 afromaccording -18
afromright -51 ahowright -64 ainright -14 aisright 12 alikeright 5 anright -47 aofright 23 aonright -29
aorright -53 aoverright 68 aqfronted -9 aqresumed -57 aqright -21 aqtranscript -62 asinceright 30
athanright -10 athatright -37 athoseright -63 athoughright 29 atoaccording 24 atoright 18 atright 78
auntilright -83 awasright 26 awhatright -48 awhenright 41 awhereright 13 awhetherright 52 awhichright -20
awhileright 49 awhomright -63 awhoright 16 awhoseright -44 awhyright 35 awithright 48 axright 12
ayetright 18 b -23 c#N-right -48 c#N-transcript -32 c#Nvaccording -48 c#Nvfronted 50 c#Nvright 5
c#n!-right 31 c#n!vaccording 100 c#n!vright 93 c#n-right 28 c#nvright -39 c'Nvright 21 c-Nvright -13
c-nvright 26 cAD-right 23 cAN-fronted -24 cAN-right -21 cANvaccording -33 cANvanswer -14 cANvright -6
cANvtranscript 20 cAhevfronted -9 cAn!vaccording 125 cAn!vfronted 41 cAn-right 89 cAnvaccording 88
cGN-right 52 cGcueN-right 37 cGcueNvright -7 cGcuehevright 56 cGcuen!vright -11 cGcuen-right 4
cGcuenvright 64 cGcueshevright 31 cGhe-right 10 cGhevright -24 cGn!vright -5 cGwhovright 83 cJN-right 50
cJNvfronted 28 cJNvright 23 cJhe-right 64 cJhevright 72 cJn!vfronted -27 cJn!vright 54 cJn-right 17
cJnvaccording 98 cJnvright 3 cJwhovright -12 cNN-fronted 32 cNN-resumed -31 cNN-right 51 cNN-transcript -24
cNNvaccording 30 cNNvas 27 cNNvfronted 61 cNNvresumed 53 cNNvright -9 cNNvtranscript 20 cNhe-right 12
cNhevfronted -67 cNhevright 165 cNitvright 20 cNivright 17 cNn!-fronted 73 cNn!-right 26 cNn!vaccording -64
cNn!vfronted 46 cNn!vresumed 55 cNn!vright 29 cNn!vtranscript 28 cNn-right -21 cNnvaccording 20
cNnvfronted -22 cNnvright -49 cNshe-right 28 cNshevfronted 75 cNshevright -14 cNthatvright -35
cNwhichvfronted -59 cNwho-right 10 cNwhovfronted 21 cNwhovright 8 cVNvparted -26 cVNvright -44
cVNvtranscript -67 cVcue#vright -5 cVcueDvright 69 cVcueNvfronted -31 cVcueNvresumed -19 cVcueNvright 27
cVcuehevright 32 cVcueitvright -17 cVcuen!vright 9 cVcuenvright -8 cVcueshevright 29 cVcuethatvright 12
cVcuewevright -9 cVcuewhovright 8 cVhevparted -35 cVhevright 68 cVn!vresumed 33 cVnvright 40
caN-resumed -68 caN-right -43 caNvfronted 40 caNvresumed -47 caNvright 30 cafterNvfronted 30
cafterNvright -46 cahe-right -5 cahevright 109 caitvright 13 can!-right 50 can!vfronted -7 can!vright -48
can-right 54 canN-right -37 canNvright 53 candN-fronted -5 candNvresumed 54 candNvright 11
candhevfronted -35 candn!vaccording 5 candnvright -41 canvright -64 canyNvright 45 casNvfronted -49
cashevfronted -32 cashevright -72 casn!vfronted -3 catNvright 73 cathat-right -39 catnvaccording -14
cawho-right 37 cbeforeNvright -10 cbutN-fronted -95 cbutNvfronted 22 cbuthe-fronted 19 cbuthevfronted -4
cbutn!-fronted 80 cbutn!vaccording 77 cbutn!vfronted 37 cbutnvfronted -19 cbyN-right -44 cbyNvright 45
cbyn-right -21 cduringNvright -35 cforN-right -65 cforNvright 67 cfornvright -29 cheNvfronted 35
cheNvright 15 chehevfronted 5 chehevright 3 chen!vfronted -10 chen!vright 51 chenvright 43 cherN-right 56
cherNvright -9 cherhe-right 21 cherhevright 26 chershe-right 4 chershevright -24 cheshevright -6
chewhovright -16 chimN-right 19 chimNvright 34 chimn-right 81 chimselfN-right 16 chisN-right 83
chisNvright 45 chishe-right 34 chishevright -40 chisn!-right -43 chisn!vright 23 chisn-right -16
chisnvright 17 chisshe-right -30 chowNvright 28 chowhevright 57 chownvright -47 ciNvanswer -18
ciNvtranscript 70 cifNvfronted 25 cifNvright 14 cifhevfronted 63 cinN-fronted -38 cinN-right -30
cinNvaccording 83 cinNvfronted 35 cinNvright 3 cinhevfronted -4 cinn!vaccording 101 cinnvaccording 8
cinnvfronted -59 cisNvparted 44 cisNvright -72 cisn!vright 22 cisshevparted 31 citN-right -25
citNvaccording -11 citNvanswer -64 citNvfronted 71 citNvright 21 cithe-right 51 cithevfronted 70
cithevright -4 cititvright 26 citn!-right 74 citn!vfronted 64 citn!vright 27 citn-right 26 citnvright 8
citsN-right 103 citsNvright 5 citshevright 86 citsn!vright -47 cmanyNvright 50 cn#-right -70 cn#vright -31
cnDvright -5 cnN-right 25 cnNvaccording 54 cnNvas 68 cnNvfronted 72 cnNvresumed 25 cnNvright 23
cnNvtranscript -62 cnhe-right 19 cnhevfronted 75 cnhevright 23 cnit-right 67 cnitvright -26 cnn!-right 10
cnn!vaccording 65 cnn!vright 33 cnn-right 15 cnnvaccording 71 cnnvright -5 cnshevfronted 38 cnshevright -60
cnthey-right -48 cntheyvright 84 cnwho-right 17 cnwhovright 32 conNvfronted -45 conNvright 23
conhevright 13 conn!vright -7 connvaccording 58 cq#vfronted 75 cqDvright -28 cqJvfronted 33 cqN-fronted -21
cqN-resumed -23 cqN-right 19 cqNvaccording 50 cqNvfronted 44 cqNvresumed 38 cqNvright 48 cqhe-fronted 42
cqhe-right 45 cqhevfronted 8 cqhevresumed 60 cqhevright 37 cqitvfronted 40 cqitvright 71 cqn!-fronted -37
cqn!-right -8 cqn!vaccording -3 cqn!vfronted 69 cqn!vresumed 78 cqn!vright 14 cqn-fronted 23 cqn-right -61
cqnvaccording -4 cqnvfronted 58 cqnvresumed -32 cqnvright 32 cqshe-fronted 14 cqshe-right -42
cqshevfronted 60 cqshevresumed 129 cqshevright -12 cqthat-right -27 cqwhovfronted 60 cseveralNvright 10
csheNvfronted -30 csheNvright -18 cshehevright 73 cshen!vright 127 cshenvright 28 csheshevright -5
csomen!-right -53 cthat#vright 21 cthatDvright 6 cthatN-right -101 cthatNvfronted -33 cthatNvresumed 54
cthatNvright 37 cthathevright -17 cthatitvright 19 cthativright 23 cthatn!vright 66 cthatnvright 23
cthatshevright 81 cthattherevright -5 cthatwhovright -38 cthe#vright 14 ctheDvright -29 ctheEvright 25
ctheN-fronted 43 ctheN-resumed -72 ctheN-right -6 ctheNvas -26 ctheNvfronted 36 ctheNvresumed 9
ctheNvright 58 cthehe-fronted 79 cthehe-right -17 cthehevfronted 10 cthehevright -10 ctheirN-right 10
ctheirNvright -17 ctheirn!vright 74 ctheirn-right 24 cthemselvesn-right 26 cthen!-fronted -19
cthen!-right -91 cthen!vaccording 71 cthen!vfronted -21 cthen!vresumed 63 cthen!vright 63 cthen-right 67
cthenvaccording -11 cthenvfronted -54 cthenvright 44 cthereNvaccording -24 cthereNvright -5
ctherehevright 84 ctheren!vright -5 ctherenvright 85 ctheshe-fronted 73 ctheshe-right -4 ctheshevfronted 85
ctheshevright 115 cthetheyvright -4 cthewhichvfronted -79 cthewho-right 57 cthewhovright -13
cthey#vright 20 ctheyDvright 96 ctheyNvright -16 ctheyhevfronted -21 ctheyn!vright -14 ctheynvright 24
ctheywhovright 44 cthisNvfronted 52 cthisNvright -4 cthoseN-right -25 cthoseNvright -31 cthosehevfronted 46
ctoDvright 35 ctoNvright 12 ctohevresumed 17 cwasn!vright 5 cwhatNvright -23 cwhathevright 7
cwhenNvfronted 48 cwhenNvright -37 cwhenhevfronted -27 cwhetherNvright 5 cwhileNvfronted 13
cwhilehevfronted 30 cwhoNvright -36 cwhonvright 82 cwhyNvright 17 cwhyn!vright 75 cwithN-right -46
cwithNvright 34 cwithhe-right -31 cwithn-right -81 cwithnvright -26 cwouldhevright -12 cxN-transcript -24
cxNvtranscript 45 d0left 18 d0noun 28 d0relative 27 d1infinitive -7 d1left 9 d1main -28 d1noun -22
d1relative -6 d1shared -36 d2infinitive -24 d2left 9 d2main 4 d2noun -24 d2relative -83 d2right -13
d2shared -5 d3according 8 d3agent 40 d3aside -24 d3infinitive 28 d3left -39 d3main 11 d3right -7
d3shared -18 d4according -17 d4agent -8 d4aside -28 d4infinitive -45 d4left -43 d4main -31 d4right 36
d4shared 23 d5according 4 d5agent 9 d5aside 6 d5infinitive 7 d5left 15 d5main 34 d5right 55 d5shared 73
d6according 31 d6aside 105 d6infinitive -48 d6left -19 d6main -36 d6right 57 d6shared -11 d7ahead 14
d7aside 42 d7infinitive 15 d7left 17 d7main -48 d7shared 14 d8according 111 d8ahead -13 d8aside 18
d8infinitive -14 d8interview -8 d8left 14 d8main -17 d8right 19 d8shared -33 e: -4 e:# -77 e:- -15 e:V -27
e:a -14 e:i 17 e:it -83 e:n -17 e:no 9 e:q# -77 e:q: -8 e:qA 17 e:qN 11 e:qV -67 e:qa -14 e:qi 70 e:qn -17
e:qx 17 e:transcriptdirect -51 e:transcriptindirect 14 e:transcriptmixed -14 e:un! -16 e:v 11 e:x 17
eaccording# 11 eaccordingA 21 eaccordingG 21 eaccordingJ 19 eaccordingN -5 eaccordingV 9 eaccordinga -4
eaccordingaccordingdirect 19 eaccordingaccordingindirect 7 eaccordingafter -5 eaccordingan 12
eaccordingas -10 eaccordingat 17 eaccordingbut -14 eaccordingfor -40 eaccordinghe -13 eaccordinghis -6
eaccordingin 19 eaccordingit 12 eaccordingn 96 eaccordingon 75 eaccordingq 10 eaccordingqto 5
eaccordingresumedindirect -15 eaccordingresumedmixed 75 eaccordingthat 27 eaccordingthe 16
eaccordingthere -13 eaccordingun 22 eaccordingun! 18 eaccordingv 12 eaccordingwhile -10 eaccuse 19
eaccuse- 13 eaccuseN 32 eaccusehim 58 eaccuseing 81 eaccusepast 22 eaccuseqN 44 eaccuseqhim 58
eaccuseqthe 9 eaccuserightindirect 21 eaccuserightmixed 42 eaccusethe 28 eaccuseuN 83 eaccuseuhe 106
eaccuseun -44 eaccuseun! 123 eaccuseuwho -27 eaccusev 4 eacknowledge- 21 eacknowledgeN -18
eacknowledgebase -9 eacknowledgefrontedindirect -26 eacknowledgeing -18 eacknowledgen -8
eacknowledgepast 15 eacknowledgeq, -24 eacknowledgeqN -18 eacknowledgeqthat 11 eacknowledgeqthe -6
eacknowledgerightindirect 26 eacknowledgerightmixed -38 eacknowledgethat 26 eacknowledgethe 14
eacknowledgethird -13 eacknowledgeuN 49 eacknowledgeuhe -9 eacknowledgeun -39 eacknowledgev -14 eadd -16
eadd# 15 eadd- -52 eaddGcue -60 eaddN 21 eaddVcue -10 eadda -10 eaddanother 18 eaddbase -8 eaddbut 23
eaddfrontedindirect 50 eaddfrontedmixed 66 eaddhe 75 eadding 10 eaddn -18 eaddpast 12 eaddq 13 eaddq# -21
eaddq, 39 eaddq. 60 eaddq: 88 eaddqA 64 eaddqN -35 eaddqa -8 eaddqn -35 eaddqthat 18 eaddqto -76
eaddresumeddirect 8 eaddresumedmixed 52 eaddrightdirect -10 eaddrightindirect -60 eaddrightmixed 16
eaddthat 20 eaddthe 81 eaddthird -74 eadduN 15 eadduhe 6 eadduit 65 eaddun -30 eaddushe 52 eadduwho -24
eaddv 47 eadmitbase 10 eadmiting 19 eadmitpast -8 eadmitq 55 eadmitqthat 42 eadmitqto -61
eadmitrightindirect -14 eadmitrightmixed 104 eadmitthat 63 eadmitthird -9 eadmituN -18 eadmituhe 58
eadmitun -10 eadmitun! 13 eadvise -29 eadvise- -82 eadvisebase -36 eadvisefrontedindirect -53
eadviseing -20 eadviseon 3 eadvisepast -27 eadviseq 4 eadviseq, -48 eadviseqN 15 eadvisethird 28
eadviseuN -48 eadviseuhe -55 eadviseuwho 46 eadvisev -19 eadvocate -7 eadvocate- -52 eadvocatebase -50
eadvocateing 9 eadvocateqfor 3 eadvocaterightindirect -18 eadvocateuN -20 eadvocatev 30 eagree 4 eagree- -7
eagreeN -7 eagreeVcue -13 eagreebase -10 eagreeq 60 eagreeqN 65 eagreeqon 36 eagreeqthat 27 eagreeqto -6
eagreeqwith 26 eagreerightindirect 26 eagreerightmixed -25 eagreethat 24 eagreethe 9 eagreethird 79
eagreeuN 32 eagreeuhe -5 eagreeun 8 eagreeun! -6 eagreev 23 eallege -3 eallege- -62 eallegeing 5
eallegen -68 eallegepast -5 eallegeqn -68 eallegeqthat 45 eallegerightindirect 18 eallegethat 65
eallegethird 76 eallegeuN -50 eallegeun! 91 eallegev 9 eannounce 27 eannounce# 32 eannounce- 40
eannounceN 18 eannouncea 25 eannouncebase -44 eannouncefrontedindirect 31 eannouncehe 59 eannouncehis 5
eannounceing 26 eannounceit 56 eannouncen 31 eannouncepast 39 eannounceq# 32 eannounceqJ 75 eannounceqa 25
eannounceqhis 5 eannounceqit 56 eannounceqn 31 eannounceqon -16 eannounceqt -18 eannounceqthat -37
eannounceqthe 24 eannounceqthey 44 eannouncerightindirect 9 eannouncerightmixed 17 eannouncethe -14
eannouncethey 44 eannouncethird 93 eannounceuN 10 eannounceuhe -34 eannounceun 19 eannounceun! -13
eannounceuwho 78 eannouncev 3 eanswer -28 eanswerfronteddirect 49 eanswerpast 58 eanswerq 61 eanswerq. 4
eansweruN -34 eanswerv -27 eapplaud -5 eapplaudpast 8 eapplaudv -5 eargue 30 eargue- 31 eargueN 73
earguebase 69 earguefrontedindirect -31 earguehe 58 eargueing -15 earguepast 19 eargueq, 15 eargueq. -31
eargueqfor 24 eargueqhe 58 eargueqthat -5 eargueqthe 107 eargueresumedindirect 19 earguerightindirect 51
earguerightmixed -7 earguethat -10 earguethe -28 earguethird 10 eargueuD -19 eargueuN 44 eargueuhe -40
eargueun 133 eargueun! -21 eargueushe 74 eargueuthey 89 earguev 23 eask 10 eask- 7 easkGcue 23 easkbase -12
easkfronteddirect 111 easkfrontedindirect -91 easkif 68 easking 34 easkpast 24 easkq 25 easkq. 40
easkqA -60 easkqN -14 easkqa 23 easkqby 108 easkqfor 14 easkqher 18 easkqhim 5 easkqif 80 easkqn 30
easkqthe -24 easkqto 4 easkqwhether -12 easkrightdirect 14 easkrightindirect 16 easkrightmixed 22
easkthird -41 easkuN -17 easkuhe -45 easkui 15 easkun 47 easkun! 27 easkushe 29 easkuwe -9 easkv 11
easkwhether 52 eassert 23 eassertpast 52 eassertqthat 106 eassertrightindirect 6 eassertrightmixed 45
eassertthat 109 eassertuN 92 eassertuhe 46 eassertv 18 eassure -34 eassurepast 28 eassureuN -48
eassurev -31 ebegin -28 ebeginN -56 ebeginfrontedindirect 11 ebeginpart 5 ebeginpast -43 ebeginq -15
ebeginqG -75 ebeginqto -42 ebeginuN -78 ebeginuwhich 28 eblame 6 eblame- 21 eblameN 8 eblamebase 36
eblamen 67 eblamepast -24 eblameqN 8 eblameqn 67 eblameqthe 8 eblamerightindirect 51 eblamerightmixed -58
eblamethe 8 eblamethird 56 eblameuN 5 eblamev -7 eblast- 59 eblastpast 29 eblastqthe 7
eblastrightindirect 24 eblastrightmixed -29 eblastthe 7 eblastthird -17 eblastuN 13 eblastuhe -6
eblastun! -13 eblastv -42 eboast -12 eboast- 33 eboastpast -8 eboastqA 23 eboastqof 57 eboastqthat 72
eboastrightindirect -11 eboastrightmixed 5 eboastthat 83 eboastthird -27 eboastuN 45 eboastuhe 27
eboastun! -38 eboastv -27 ebrief 27 ebriefrightindirect 27 ebriefv 27 ecall- 33 ecallA -42 ecallGcue 11
ecallVcue 22 ecalla 17 ecallbase 48 ecallfrontedindirect -49 ecallher 26 ecallhim 58 ecallhimself 25
ecallhis 19 ecallin -53 ecalling 7 ecallit 17 ecalln -26 ecallpast -29 ecallqN -10 ecallqa -27 ecallqfor 4
ecallqher 23 ecallqhim 58 ecallqhimself 25 ecallqhis 15 ecallqit 17 ecallqn -39 ecallqon 11 ecallqout 25
ecallqq -12 ecallqthe 14 ecallqthem 69 ecallqto 18 ecallrightdirect -15 ecallrightindirect 18
ecallrightmixed 9 ecallthe 13 ecallthird 19 ecallto 30 ecalluD 6 ecalluN 53 ecalluhe -10 ecalluit 46
ecallun -50 ecallun! -29 ecallushe -20 ecalluthat 32 ecalluwho 49 ecallv -24 ecaution 28 ecautionVcue 16
ecautionpast 17 ecautionqagainst -14 ecautionqthat 49 ecautionrightindirect 4 ecautionuN -4 ecautionv 28
echallenge -3 echallenge- -54 echallengeand -17 echallengebase 22 echallengefrontedindirect 30
echallengen -74 echallengepast -21 echallengeqN 29 echallengerightindirect -52 echallengethird -30
echallengeuN -18 echallengeun 6 echallengeuwho 17 echallengev 24 echant -13 echant- 91 echantpast -9
echantq 41 echantq, -53 echantqq 85 echantrightdirect 15 echantun -31 echantun! -9 echantv -61 ecite 36
ecite- 38 eciteN 17 ecitehis 67 eciteing 97 eciten 84 ecitepast -10 eciteq -22 eciteqN 77 eciteqhis 27
eciteqn 84 eciteqq 38 eciteqthe 30 eciterightindirect 112 eciterightmixed 90 ecitethe -21 ecitethird 25
eciteuN 41 eciteuhe 77 eciteun! -21 eciteushe 52 ecitev 19 eclaim 16 eclaim- -8 eclaimN 14 eclaimVcue 78
eclaima 23 eclaimbase 8 eclaimhe 44 eclaiming -48 eclaimn 26 eclaimpast 52 eclaimqA -66 eclaimqN 57
eclaimqa 23 eclaimqhe 44 eclaimqn 39 eclaimqthat 14 eclaimqthe -59 eclaimqto 33 eclaimrightmixed 47
eclaimthat 8 eclaimthe -41 eclaimthird 65 eclaimuD -16 eclaimuN -22 eclaimuhe -15 eclaimun 7 eclaimun! 27
eclaimushe 56 eclaimuwho 95 eclaimv 20 ecomment 23 ecomment- -40 ecommentA -12 ecommentbase 14
ecommentfrontedmixed -18 ecommentn -9 ecommentpast 66 ecommentqA 10 ecommentqon 30 ecommentqthat -7
ecommentqto 54 ecommentrightmixed 88 ecommentthat -7 ecommentthird -27 ecommentuD 48 ecommentun -25
ecommentv 60 ecompare- -24 ecomparepast 8 ecompareqto -24 ecompareqwith 9 ecomparerightmixed 13
ecompareuN 34 ecompareuhe -31 ecompareun -45 ecompareun! -40 ecomparev 16 ecomparewho 44 ecomparewith -101
ecomplain 21 ecomplain- -16 ecomplainbase 4 ecomplainpast 101 ecomplainqA 14 ecomplainqthat 22
ecomplainrightindirect 10 ecomplainrightmixed 50 ecomplainthat 26 ecomplainthe 82 ecomplainuN 91
ecomplainun -17 ecomplainv -9 econcedeing -54 econcedepast 24 econcedeqthat 103 econcederightindirect 19
econcedethat 17 econcedeuN -45 econcedeuhe 74 econcedev 25 econclude 33 econcludefronteddirect -19
econcludepast 65 econcludeq -9 econcludeq, 26 econcludeq. 51 econcludeqby 54 econcludeqthat -35
econcluderightindirect 37 econcluderightmixed -7 econcludethat -34 econcludethird -21 econcludeuN 117
econcludeuhe -11 econcludeun 24 econcludeun! 11 econcludeuthey -5 econcludev 48 econdemn- -30
econdemnbase 11 econdemnrightindirect -13 econdemnuN -7 econfirm- 3 econfirma 24 econfirmbase -23
econfirmpast 11 econfirmqa 24 econfirmqthat 99 econfirmqthe -45 econfirmrightindirect -10 econfirmthat 99
econfirmthe -45 econfirmuN 66 econfirmun -12 econfirmun! -26 econtend -20 econtendqthat 89
econtendrightindirect 21 econtendthat 89 econtendthird 70 econtenduN -9 econtendv -20 econtinue -3
econtinue- 44 econtinueA 19 econtinuebase 28 econtinuefronteddirect 5 econtinuefrontedindirect -49
econtinuefrontedmixed 20 econtinuepast -23 econtinueq 12 econtinueq, 16 econtinueq. -22 econtinueq: 12
econtinueqto 9 econtinueresumeddirect 89 econtinuethird 19 econtinueuN -60 econtinueuhe 101 econtinueun 39
econtinueushe -12 econtinuev -12 econvince -36 econvinceing -30 econvincerightindirect -36 econvincethat -9
econvinceuN -74 econvincev -20 ecounter- -3 ecounterbase -5 ecounterrightindirect 23 ecounteruN -79
ecounterun 49 ecounterv 30 ecredit 6 ecreditbase -53 ecreditqn -39 ecreditun -28 ecreditv 5 ecriticize -20
ecriticize- -10 ecriticizeN -47 ecriticizebase 3 ecriticizeing -41 ecriticizepast -15 ecriticizeqN -47
ecriticizeqthe 3 ecriticizerightindirect -22 ecriticizethe 3 ecriticizeuN -94 ecriticizeuhe 76
ecriticizeun! -83 ecriticizev -34 edeclare 19 edeclare- 43 edeclareN 20 edeclarea -36 edeclarebase 31
edeclareing 22 edeclaren 40 edeclarepast -21 edeclareq 15 edeclareq. 56 edeclareqN -23 edeclareqa -22
edeclareqin 60 edeclareqn 30 edeclareqthat 102 edeclarerightdirect 54 edeclarerightindirect 13
edeclarerightmixed 45 edeclarethat 99 edeclarethird 70 edeclareuN 39 edeclareuhe -35 edeclareun -34
edeclareun! 44 edecline 9 edeclineVcue 14 edeclinefrontedindirect 55 edeclinepast 45 edeclineuN 54
edeclineuhe 69 edeclineun -92 edeclineun! 44 edeclineuwho -56 edeclinev 9 edecry 45 edecry- 75
edecrypast 97 edecryqthe 58 edecryrightindirect 31 edecrythe 58 edecryuN 6 edecryv -14 edefend -21
edefend- -21 edefendbase 32 edefendhis -82 edefending -29 edefendqhis -82 edefendqthe 28
edefendrightindirect -33 edefendthe 28 edefenduN -8 edefendun 44 edefendv -18 edemand 16 edemand- 23
edemandJ -15 edemanding -31 edemandn 35 edemandpast 23 edemandqJ -15 edemandqto 5 edemandrightindirect 13
edemandthat -49 edemandthird 82 edemanduN 22 edemandun 22 edemandun! -40 edenounce -11 edenounce- -38
edenounceing -13 edenouncerightindirect -70 edenounceuN -38 edeny- 15 edenyN -22 edenyany 70 edenybase 5
edenying -47 edenyn -15 edenypast 45 edenyqN -22 edenyqany 70 edenyqn -15 edenyqthat 94 edenyqthe 79
edenyrightindirect -7 edenythat 94 edenythe 41 edenythird -39 edenyuN 15 edenyuhe -32 edenyun! 20
edenyv -28 edescribe 24 edescribe- 65 edescribeJ -20 edescribeN 34 edescribea 48 edescribeher 19
edescribehimself 59 edescribehis 15 edescribeing 126 edescribeit -34 edescriben 73 edescribeq 64
edescribeqJ -20 edescribeqN 34 edescribeqa 85 edescribeqas 17 edescribeqher 19 edescribeqhimself 59
edescribeqhis 15 edescribeqit -34 edescribeqn 73 edescribeqthe 4 edescribeqthemselves -5
edescriberightdirect 64 edescriberightindirect 9 edescriberightmixed 16 edescribethe 4
edescribethemselves -5 edescribethird -34 edescribeuN -11 edescribeuhe -7 edescribeun 40 edescribeun! 77
edescribeushe 78 edescribeuwho -22 edescribev -40 edetail -25 edetail- 22 edetailn 11
edetailrightindirect -39 edetailthird -63 edetailuN -72 edetailun -8 edetailv -80 edisclose- -33
edisclosebase -60 edisclosepast 72 ediscloserightindirect -7 edisclosev 19 edismiss -18 edismissuN -11
eemphasize 13 eemphasize- 13 eemphasizebase 29 eemphasizeing -10 eemphasizen 17 eemphasizepast 9
eemphasizeqn 17 eemphasizeqthat -18 eemphasizeqthe 69 eemphasizethat -7 eemphasizethe 69 eemphasizeuN -4
eemphasizeun! 16 eemphasizev 9 eencourage -25 eencourageVcue 40 eencouragebase 76 eencourageing -71
eencourageqn -11 eencouragerightindirect -22 eencourageuN 8 eencourageun 30 eencouragev -19 eestimate 15
eestimate- 50 eestimatepast 33 eestimateqthat -17 eestimaterightindirect 27 eestimatethat -11
eestimatethird -4 eestimateuN -7 eestimatev 4 eexplain 18 eexplain- -42 eexplainbase 31
eexplainfrontedindirect 9 eexplainhis -41 eexplainhow 68 eexplaining -14 eexplainpartedindirect -26
eexplainpast 27 eexplainq 28 eexplainq, -27 eexplainq. 46 eexplainqN 50 eexplainqhis -41 eexplainqhow 68
eexplainqthat 81 eexplainqthe 16 eexplainrightindirect 39 eexplainrightmixed 9 eexplainthe 38
eexplainthird -21 eexplainuN 8 eexplainuhe -25 eexplainun 9 eexplainun! 57 eexplainushe 59 eexplainv 57
eexplainwhy 4 efindN 66 efinda -50 efindbase -86 efindfrontedindirect 45 efindpast 54 efindq. 53 efindqJ 5
efindqN 65 efindqa -30 efindqthat -4 efindrightindirect 6 efindthird 29 efinduN -16 efindun 5 efindun! 35
efindv 20 ego -25 ego- -40 egoA -48 egobase 59 egofronteddirect 19 egofrontedindirect -22 egoing -57
egopast -30 egoq -24 egoqon -18 egoqq -16 egoqto 19 egorightdirect 19 egothird -7 egouN 23 egouhe 12
egoun -10 egoushe -56 egov -6 ehighlight -21 ehighlightv -21 ehint 14 ehintpast 24 ehintqat 29
ehintrightindirect 14 ehintthird 4 ehintuN 22 ehintun -24 ehintv 17 eimply 3 eimplyqthat 3 eimplythat 3
eimplyv 3 eindicate 24 eindicate- 56 eindicatebase 18 eindicatefrontedindirect 75 eindicatehe 28
eindicatepast 23 eindicateq, 71 eindicateqhe 28 eindicateqthat 6 eindicaterightindirect -7 eindicatethat 6
eindicatethe 71 eindicatethird 19 eindicateuN 5 eindicateun -10 eindicateun! 94 eindicatev 13 einform 37
einformv 37 einsist 34 einsistbase 21 einsisting 78 einsistpast -14 einsistq, -3 einsistqon -51
einsistqthat -4 einsistqthey 54 einsistrightindirect 22 einsistrightmixed 106 einsistthe 64 einsistthey 48
einsistthird 86 einsistuN 52 einsistuhe 34 einsistun 9 einsistun! -20 einsistv 58 einvite -47
einviteVcue -24 einviteing 13 einvitepast -48 einviteqN -57 einviterightindirect -64 einviteuN -73
einvitev -41 ejoke 17 ejokepast 15 ejokeq 59 ejokeq, -29 ejokeqthat 72 ejokerightindirect 26 ejokethat 75
ejokeuN -5 ejokeuhe 66 ejokev 8 elabel -66 elament 8 elamentpast 14 elamentrightindirect 76 elamentuN 35
elamentv 20 emaintain -63 emaintain- -40 emaintaina -79 emaintainbase -39 emaintainpast -18 emaintainqa -89
emaintainqthat 76 emaintainrightindirect -54 emaintainthat 76 emaintainthird -100 emaintainuN -28
emaintainv -44 emention 35 emention- 25 ementionbase -8 ementioning 28 ementionpast 36 ementionqthe 49
ementionrightindirect 38 ementionthe 49 ementionuN 21 ementionuhe 94 ementionv 30 emock -31 emockpast -78
emockrightindirect -29 emockv -3 enote 29 enote- 58 enoteJ 45 enoteN 34 enoteasindirect 5 enotebase -29
enotefronteddirect 36 enotefrontedindirect 7 enotehe 58 enoteing 31 enotepast 29 enoteq 56 enoteq, 39
enoteq. 82 enoteqhe 52 enoteqin 74 enoteqthat 18 enoteqthe -9 enoteresumedindirect 78 enoterightindirect 55
enoterightmixed -24 enotethat 22 enotethird 52 enoteuN 11 enoteuhe 68 enoteun 23 enoteun! 33 enoteushe 8
enoteuthey 74 enotev 13 eobserve 7 eobservepast 16 eobserveuhe 25 eobservev 32 eoffer -5 eoffer- 31
eofferbase 27 eofferfrontedindirect -21 eoffering 49 eofferpast -55 eofferq -10 eofferqa -80 eofferqq 66
eofferrightindirect 17 eofferthird -17 eofferuN -82 eofferuhe 12 eofferun 43 eofferun! 45 eofferv -14
eorder -17 eorderpast -20 eorderun -61 eother -9 eother- -4 eotherfronteddirect 14 eotherfrontedmixed -19
eotherq 14 eotherq. 14 eotherqa -76 eotherqhis -14 eotherqto -63 eotheruN -14 eotheruhe -52 eotherun 48
eotherv -14 eplead -52 epleadfrontedindirect -52 epleadpast -52 epleadv -52 epledge 16 epledge- -32
epledgeGcue 49 epledgebase 17 epledgeing 77 epledgen -7 epledgepast -20 epledgeqn -62 epledgeqthat 59
epledgeqtheir -24 epledgeqto 47 epledgerightindirect -10 epledgerightmixed 107 epledgethat 59
epledgetheir -24 epledgethird 10 epledgeu# -59 epledgeuN 39 epledgeuhe 105 epledgeun 51 epledgeun! -33
epledgeuwho -70 epledgev 25 epoint 6 epointa 15 epointasindirect 46 epointfrontedindirect -84 epointin -51
epointing 16 epointpast 6 epointq -30 epointqto 15 epointrightindirect 46 epointrightmixed 5 epointthat 133
epointthe 45 epointthird -8 epointuN 16 epointuhe 53 epointun -25 epointun! 5 epointv 5 eportray -22
eportray- -22 eportrayN -8 eportraypast -62 eportrayqN -8 eportrayrightindirect -45 epost 4
epostfronteddirect -38 epostpast 21 epostq -23 epostqon 64 epostthat 72 epostuN 62 epostun -29 epostv 35
epraise -8 epraise- -33 epraiseN -31 epraisepast -20 epraiseqN -20 epraiserightindirect 9 epraiseuN -20
epraisev 26 epredict 28 epredict- 39 epredictbase 38 epredictfrontedindirect 76 epredicting -54
epredictn 29 epredictpast 50 epredictq, 64 epredictqn 15 epredictqthat 3 epredictqthe -29
epredictrightindirect 6 epredictrightmixed 11 epredictthat 6 epredictthe -30 epredictuN -44 epredictuhe 96
epredictun 101 epredictun! 25 epredictushe -16 epredictv 11 epress -46 epresspast -14
epressrightindirect -51 epressuN -13 epressv -31 eproclaim 38 eproclaimpast 16 eproclaimv 72 epromise 32
epromise- 21 epromiseGcue 37 epromiseN 7 epromiseVcue -6 epromisea 31 epromisebase 15 epromisen -34
epromisepast 70 epromiseq, 63 epromiseqthat -6 epromiseqto -25 epromiserightindirect 21
epromiserightmixed 10 epromisethat -6 epromisethird -40 epromiseuD -19 epromiseuN 18 epromiseushe -10
epromisev 22 epropose 22 epropose- -9 eproposeG 29 eproposeJ -44 eproposeing 38 eproposen 13
eproposepast 15 eproposeqG 20 eproposeqJ -44 eproposeqn 25 eproposeqto 15 eproposerightindirect 22
eproposerightmixed 68 eproposethat -12 eproposethird -8 eproposeuhe 84 eproposeun! 59 eproposeushe 11
eproposev 38 eprotest -69 eprotest- -55 eprotestbase -45 eprotestrightindirect -86 eprotestv -41 eput -21
eputfrontedindirect -34 eputpast -39 eputq 15 eputqit 28 eputrightdirect -6 eputuN 55 eputuit -7 eputv -9
equestion -29 equestion- -49 equestionN -63 equestioning -85 equestionpast 37 equestionqA 25
equestionrightindirect 11 equestionthird -7 equestionuN 28 equestionuhe -13 equestionun -96 equestionv 5
erail -13 erailqagainst -6 erailuN -25 eread 16 eread- -35 ereadfronteddirect 68 ereadpast -28 ereadq -23
ereadq, -40 ereadq. 42 ereadqq 15 ereadrightdirect -6 ereadthird 71 ereaduN -17 ereaduit 30 ereadun 67
ereadun! 34 ereaduthat -58 ereaduwhich 30 ereadv 43 ereason -10 ereasonrightindirect -74 erecall 15
erecallN -29 erecallbase -24 erecallfronteddirect 63 erecalling 39 erecallpast 23 erecallq 90 erecallq, -70
erecallqN -27 erecallqthat -12 erecallqthe -20 erecallrightindirect 43 erecallrightmixed 91 erecallthe -47
erecalluN 29 erecalluhe 65 erecallushe 61 erecallv 41 erecommend 8 erecommendn -39 erecommendpast 13
erecommendqn -39 erecommendrightindirect 26 erecommenduN 16 erecommendv 19 erefer -22 erefer- -30
ereferN 39 erefering -31 ereferpast 32 ereferqto -18 ereferrightindirect -62 ereferrightmixed 32
ereferthe 16 ereferuN -59 ereferuhe -59 ereferun 46 ereferv 3 erefuse -11 erefuseGcue 45 erefuseVcue -20
erefusebase 7 erefuseing 45 erefusepast -52 erefuseqto 4 erefuseuN -7 erefuseuhe 6 erefuseun! -17
erefusev -11 ereiterate 30 ereiterate- 6 ereiteratehis -23 ereiteratepast 5 ereiterateqhis -23
ereiterateqthat 51 ereiteraterightindirect 13 ereiteratethat 65 ereiterateuN 53 ereiterateuhe -48
ereiteratev 31 ereject -22 ereject- -33 erejectbase 21 erejectpast -20 erejectqthe -54
erejectrightindirect -33 erejectthe -54 erejectuN 32 erejectuhe -60 erejectv 7 eremark 10 eremark- 37
eremarkA -6 eremarking 100 eremarkpast 62 eremarkq 57 eremarkq, -21 eremarkq. 20 eremarkqA -4
eremarkrightindirect -31 eremarkrightmixed 63 eremarkthat 39 eremarkthird -26 eremarkuN -18 eremarkun 18
eremarkv -9 eremind -46 eremindpast -28 ereminduN -85 eremindv -17 erepeat 11 erepeat- -37 erepeata -9
erepeatbase 35 erepeathis -24 erepeating 23 erepeatn 12 erepeatpast -22 erepeatqa -9 erepeatqhis -24
erepeatqn 12 erepeatqthe 36 erepeatrightmixed 73 erepeatthe -14 erepeatuN 32 erepeatuhe -30 erepeatun! 6
erepeatv 48 ereply -17 ereply- 65 ereplyfronteddirect 106 ereplypast -17 ereplyq 12 ereplyq, -16
ereplyq. 61 ereplyresumeddirect -30 ereplyrightdirect 71 ereplyuN 97 ereplyushe -45 ereplyv -27 ereport 3
ereport- 19 ereportA 52 ereportJ 104 ereportN 38 ereporta 35 ereportasindirect 42 ereportbase -9
ereportfronteddirect -100 ereportfrontedindirect 60 ereportfrontedmixed 38 ereportin 60 ereporting -15
ereportn 31 ereportpast 13 ereportq -57 ereportq, -8 ereportq. 67 ereportqA 49 ereportqJ 93 ereportqN 60
ereportqby 33 ereportqin -22 ereportqit -33 ereportqn 42 ereportqon -34 ereportqt 84 ereportqthat 23
ereportqthe 9 ereportqto -63 ereportrightindirect 8 ereportrightmixed -33 ereportthat 34 ereportthe -35
ereportthird 9 ereportuN -3 ereportuhe -6 ereportun 14 ereportv -10 erequest -41 erequest- -8 erequestn -55
erequestpast -80 erequestqn -51 erequestrightindirect -35 erequestuwho -36 erequestv -57 erespond 4
erespond- 9 erespondJ 39 erespondN 40 eresponda -59 erespondbase 24 erespondby 14 erespondfronteddirect 70
eresponding -33 erespondn -80 erespondpast -10 erespondq 112 erespondq. 51 erespondqA -5 erespondqJ 28
erespondqby 14 erespondqthat 97 erespondqto -19 erespondqwith 18 erespondrightdirect 65
erespondrightindirect -8 erespondrightmixed 3 erespondthat 14 erespondthe 24 erespondthird 53
eresponduhe -26 erespondun -11 erespondun! 13 erespondv 13 erespondwith -5 ereveal 19 ereveal- 15
erevealN 28 ereveala 8 erevealbase -6 erevealn -9 erevealpast 22 erevealq, 86 erevealqN 25 erevealqa 8
erevealqn 17 erevealqthe -28 erevealthat -25 erevealthe 6 erevealthird 21 erevealuN -6 erevealun 37
erevealun! 104 erevealv 14 erule -36 erulefrontedindirect -47 eruleqthat 4 erulerightindirect 4 erulethat 4
erulethird -80 eruleun -49 erulev -36 esay 20 esay# -5 esay- -6 esayA 94 esayE 29 esayG 43 esayGcue 17
esayJ -45 esayV -15 esayVcue -32 esaya 31 esayafter 83 esayand -37 esayany -24 esayas -13 esayat 21
esaybase 12 esaybecause 6 esaybut 39 esayby -7 esaycould 68 esayduring -9 esayfor 108 esayfronteddirect 13
esayfrontedindirect 37 esayfrontedmixed -3 esayhad 66 esayhe 11 esayher 40 esayhis 83 esayif 25 esayin 5
esaying -10 esayit 16 esaymany 74 esayn 39 esayno -7 esayon -54 esaypartedindirect 110 esaypartedmixed 30
esaypast 12 esayq 18 esayq# 36 esayq$ 41 esayq- -11 esayq. 46 esayq: -83 esayqA -35 esayqG 46 esayqJ -13
esayqN 79 esayqV 106 esayqa -16 esayqafter 21 esayqany -44 esayqat 12 esayqbefore 41 esayqby -23
esayqduring -10 esayqfor 96 esayqhe 20 esayqher 22 esayqhis 36 esayqif 85 esayqin 53 esayqis -18 esayqit 13
esayqits 81 esayqn 4 esayqno -15 esayqof -17 esayqon -11 esayqq -21 esayqshe 11 esayqsome 81 esayqt 41
esayqthat 16 esayqthe 45 esayqtheir 5 esayqthere 53 esayqthey 10 esayqthis -17 esayqthose 69 esayqto 111
esayqwas 53 esayqwere 50 esayqwhen 8 esayqwhether -11 esayqwith 62 esayqwould -17 esayresumeddirect 12
esayresumedindirect 6 esayresumedmixed 13 esayrightdirect 55 esayrightindirect 16 esayrightmixed 19
esayshe 12 esayso -27 esaysome 86 esaythat 34 esaythe 51 esaytheir -16 esaythere -6 esaythey 6 esaythird 49
esaythis 23 esaythose 93 esayto 72 esayu# 6 esayuD 138 esayuE -5 esayuJ 95 esayuN 34 esayuhe 28 esayui -55
esayuit -9 esayun 30 esayun! 21 esayushe 13 esayuthat -6 esayuwho -3 esayuyou -30 esayv 30 esaywas 71
esaywere 50 esaywhatever -3 esaywhen -36 esaywhether -7 esaywhile -23 esaywill 17 esaywith -67 esaywould 17
eshoot -45 eshootfrontedindirect -64 eshootfrontedmixed -49 eshootpast -33 eshootq 74 eshootqA 44
eshootuN 19 eshootv -45 eshout 14 eshout- 78 eshoutq 91 eshoutq, -6 eshoutrightdirect 77 eshoutun 65
eshoutv -24 eshow 22 eshow- -13 eshowN 7 eshowa -4 eshowbase -16 eshowfrontedindirect 33 eshowhow 65
eshowing 23 eshown 35 eshowpast 35 eshowq, 59 eshowqa -4 eshowqhow 59 eshowqn 20 eshowqthat 35 eshowqthe 9
eshowrightindirect 15 eshowthat 42 eshowthird 138 eshowuN 6 eshowun 15 eshowun! 44 eshowv 27 esignal -10
esignal- -70 esignalbase -54 esignalpast 80 esignalqthat 72 esignalrightindirect 17 esignalthat 72
esignaluN 59 esignalun -79 esignalv 38 eslam 18 eslam- 34 eslamN -6 eslampast 42 eslamqN -6 eslamqthe 14
eslamrightindirect 68 eslamrightmixed -29 eslamthe 14 eslamuN -20 eslamv 3 espeak 39 espeak- 45 espeak. -60
espeakN -12 espeakbase 51 espeaking 28 espeakn 80 espeakpast -26 espeakqA 7 espeakqof 19 espeakqout 32
espeakrightindirect 32 espeakthe -21 espeakuN 15 espeakuhe -7 espeakun 48 espeakun! 79 estate -10
estate- -25 estateA 5 estateN -13 estateand -43 estatefronteddirect 71 estatefrontedindirect -9
estateing 106 estatelike -41 estaten -38 estatepast 83 estateq 93 estateq, -41 estateq- -47 estateq. 19
estateqA 11 estateqin -6 estateqlike -38 estateqthat 53 estaterightdirect 55 estaterightindirect -26
estaterightmixed 30 estatethat 22 estatethird -107 estateuD -11 estateuN -16 estateuhe 8 estateuit 63
estateun -84 estateun! 43 estatev 4 estatewhere -49 estressqthat -8 estressqthe 72 estressthat 5
estressthe 72 estressuN 17 estressv 6 esuggest 17 esuggest- -27 esuggestG -9 esuggestbase -7
esuggestfrontedindirect 20 esuggesthe -42 esuggesting 34 esuggestn 12 esuggestqN 23 esuggestqa -25
esuggestqhe -42 esuggestqin 11 esuggestqn -25 esuggestqshe 73 esuggestqthat -5 esuggestqthe -17
esuggestqthey 57 esuggestrightindirect 44 esuggestrightmixed -51 esuggestshe 73 esuggestthe -17
esuggestthey 57 esuggestthird 37 esuggestuN 48 esuggestuhe 14 esuggestun -38 esuggestushe -19
esuggestuthat 5 esuggestuwho 12 esuggestv 40 etalk -59 etalkbase -74 etalkqof -74 etell -5 etell' -53
etell- -64 etellA 37 etellGcue -21 etellN -7 etellVcue -30 etella 35 etellbase 40 etellfronteddirect 74
etellfrontedindirect 60 etellfrontedmixed 11 etellhe 42 etellhis 22 etellhow 9 etelln 61 etellpast 19
etellq 8 etellq# 60 etellqJ -54 etellqa 35 etellqan -23 etellqher -15 etellqhim -63 etellqme -3 etellqn 38
etellqq -52 etellqthe 11 etellqthem 37 etellqus 49 etellresumeddirect 24 etellresumedindirect -9
etellrightdirect -10 etellrightindirect -18 etellrightmixed -6 etellthat 38 etellthe 10 etellthird -35
etelluN 29 etelluhe -5 etellui 12 etellun 57 etellun! -9 etellushe -25 etellv 18 etellwho -24 eterm -23
eterm- -55 etermbase -57 etermrightindirect -8 etermthird 8 etermun -79 etestify 7 etestifybefore 28
etestifypast -4 etestifyqbefore 28 etestifyrightindirect -5 etestifyuN -15 etestifyv -14 ethank -28
ethank- -23 ethankN -69 ethankfrontedindirect -63 ethankpast 32 ethankrightindirect -13 ethankthird -7
ethankuN -41 ethankv -17 ethreaten -23 ethreatenVcue -17 ethreatenpast -9 ethreatenqto -23
ethreatenrightindirect -23 ethreatenv -23 etweet 16 etweet- 56 etweeta 27 etweetfronteddirect 148
etweeting 35 etweetpast -27 etweetq 42 etweetq, 28 etweetq. 43 etweetq: -42 etweetqA 60 etweetqN 49
etweetqa 28 etweetqon 39 etweetqt 73 etweetqthe -41 etweetrightindirect 23 etweetrightmixed 52 etweetthat 5
etweetthe -22 etweetuN 34 etweetun 5 etweetun! -65 etweetv -34 eurge 4 eurgeGcue 9 eurgeVcue 33 eurgeing 9
eurgepast 5 eurgeqN 5 eurgeqn 47 eurgeqthe -16 eurgerightindirect 29 eurgeuN -34 eurgeuhe 15 eurgeun 74
eurgeun! -19 evoice 15 evoice- -7 evoicebase 19 evoicen -12 evoicepast 5 evoiceqn -12
evoicerightindirect 13 evoiceuN -34 evoicev 21 evow 31 evowGcue 74 evowVcue 21 evowbase -35 evowing 74
evown 8 evowpast 8 evowq, 64 evowqto 17 evowrightindirect 28 evowrightmixed 12 evowthird 106 evowuD 59
evowuN -19 evowuhe 3 evowun 78 evowun! 19 evowushe 72 evowv 17 ewarn 33 ewarn- 13 ewarnbase 16 ewarning 24
ewarnpast 21 ewarnq 40 ewarnq, -20 ewarnq: 44 ewarnqN -14 ewarnqagainst 78 ewarnqn -42 ewarnqof 82
ewarnqthat 18 ewarnrightindirect 7 ewarnrightmixed 13 ewarnthat -10 ewarnthe 69 ewarnuN 9 ewarnuhe 28
ewarnun 4 ewarnun! 115 ewarnv 32 ewonder -12 ewonderpast -10 ewonderv -28 ewrite- -33 ewriteA -18
ewriteN -61 ewritea 4 ewritean 80 ewritebase 52 ewritefronteddirect 52 ewritefrontedindirect -7
ewritefrontedmixed 7 ewritehis -62 ewritein -73 ewriteing -29 ewriten -25 ewritepart -18 ewritepast 21
ewriteq 22 ewriteq, 52 ewriteq. -27 ewriteq: 50 ewriteqA 54 ewriteqa -4 ewriteqan 80 ewriteqhis -62
ewriteqin -46 ewriteqn 19 ewriteqof 20 ewriteqon 11 ewriteqq 61 ewriteqthat 48 ewriteqthe 6 ewriteqto -18
ewriteresumeddirect -9 ewriterightdirect -20 ewriterightindirect -26 ewriterightmixed 30 ewritethat 25
ewritethe 60 ewritethird -6 ewriteuN 28 ewriteuhe 26 ewriteun 4 ewriteun! -33 ewriteuthey 29 ewriteuwho -30
ewritev 30 eyell 35 eyell- 62 eyellpast 17 eyellq 77 eyellrightdirect 54 eyellv -8 f#according 12
f#fronted -20 f#resumed -22 f#right 7 f#transcript -77 f$below 7 f'right -26 f(fronted -71 f-right -37
f.right -74 fAaccording 29 fAanswer -27 fAas 36 fAfronted -57 fAinherited 11 fAresumed -64 fAright 47
fAtranscript 17 fEright -7 fGaccording 78 fGcuefronted 66 fGcueright 13 fGfronted -49 fGright 9
fJaccording 19 fJfronted -26 fJright 19 fNaccording -5 fNas -19 fNfronted 8 fNparagraph -70 fNresumed 57
fNright 11 fNtranscript 11 fVcuefronted -44 fVcueresumed -52 fVcueright 31 fVfronted 5 fVparted -40
fVresumed -16 fVright 61 fVtranscript -67 faaccording 90 fafronted 33 fafteraccording -5 fafterfronted 4
fafterright -35 fandaccording 5 fandfronted -29 fandresumed -11 fandright -45 fanotherright 45 fanright -9
fanyright 31 fareright 84 faresumed -52 faright 21 fasaccording -10 fasfronted -23 fasright -46
fataccording 17 fatfronted -44 fatranscript -14 fatright -43 fbecauseresumed 82 fbecauseright 17
fbeforeright 36 fbothright 35 fbutaccording -14 fbutfronted -14 fbutresumed -12 fbutright -38 fbyright -7
fcouldparted 34 fcouldright 76 fdespitefronted 11 fduringright -35 feachright 8 fforaccording -40
fforright -85 ffromright -45 fhasparted -10 fheaccording -13 fhefronted 3 fheresumed 63 fherfronted 70
fheright 8 fherright 8 fhimright 20 fhimselfright -14 fhisaccording -6 fhisfronted 81 fhisright 31
fianswer -18 fiffronted -5 fifright -39 finaccording 19 finfronted -11 finresumed -28 finright -38
fisparted 51 fisright 3 fitaccording 12 fitanswer -64 fitfronted 41 fitranscript 70 fitresumed 53
fitright 7 fitselfright -72 flikeright -41 fmanyfronted 45 fmanyright 87 fmuchright 89 fnaccording 122
fnas 68 fnfronted 90 fnoanswer -22 fnoright 17 fnresumed 60 fnright -8 fntranscript -17 fofright 44
fonaccording 75 fonfronted -43 fonright -29 foverright -37 fqaccording 5 fqalone -20 fqannounced 18 fqas 9
fqcontinued 44 fqfar 7 fqfronted 39 fqinherited -16 fqparagraph -9 fqresumed 13 fqright 20 fqsigned 51
fqtold -9 fseveralright 10 fsheresumed 60 fsheright 8 fsofronted -11 fsomeright -29 fsuchright 31
fthataccording 27 fthatfronted -27 fthatresumed 77 fthatright 4 ftheas -23 fthefronted 4 ftheirright 60
fthemright 20 fthemselvesright 13 fthereaccording -13 ftherefronted -37 fthereright 14 ftheright 22
ftheyfronted -12 ftheyright 24 fthisfronted 35 fthisright -18 fthosefronted 46 fthoseright -52
fthoughfronted 26 ftoresumed 25 fupright -39 fwasparted -3 fwasright 9 fwereright 67 fwhatfronted 69
fwhatright 20 fwhenfronted -7 fwhenright -36 fwhereright -27 fwhetherright -45 fwhichright -44
fwhileaccording -10 fwhilefronted 8 fwhoright -5 fwhyright 26 fwillright 48 fwithfronted -29 fwithresumed 9
fwithright -35 fwouldparted 46 fwouldright -30 fxfronted -12 fxright -11 fxtranscript 17 g-# -19 g-J -10
g-V -15 g-a -23 g-according 6 g-after -5 g-an -36 g-and -13 g-answer -8 g-as 21 g-at 7 g-but -25 g-for -40
g-fronted -7 g-he -13 g-his -6 g-i 17 g-it -32 g-no 15 g-on 75 g-q 23 g-right -25 g-she 77 g-that -7
g-the 8 g-there -13 g-while -10 g-x 17 g-you 10 gbase# 36 gbase- -21 gbaseA -36 gbaseGcue 33 gbaseJ 15
gbaseN 43 gbaseV 52 gbaseVcue -15 gbasea 40 gbaseafter 4 gbasean -69 gbaseand -18 gbaseany -12 gbaseas -72
gbaseat -62 gbasebecause -15 gbasebut -15 gbaseby 54 gbasefor -33 gbasefronted -12 gbasehe 9 gbaseher 54
gbasehim -8 gbasehis 35 gbasehow 3 gbaseif -112 gbasein 6 gbaseis -23 gbaseit 16 gbasen -24 gbaseon 37
gbaseq 19 gbaseresumed 78 gbaseshe 15 gbasethat 4 gbasetheir -48 gbasethemselves 25 gbasethere 28
gbasethey 38 gbasethis 13 gbaseto 101 gbasewas 16 gbasewhat 38 gbasewhether -30 gbasewho -14 gbasewhy 10
ging# -42 gingA -78 gingG -47 gingJ 26 gingN -5 gingV -19 ginga 16 gingan 21 gingand -45 gingas -24
gingat -20 gingfor -68 gingfronted -78 ginghe 3 gingher -10 ginghim -9 ginghimself -35 ginghis 4 ginghow 11
gingin 24 gingit -12 gingn 14 gingon -13 gingq 31 gingresumed -16 gingright 7 gingshe -3 gingthat 39
gingthe 33 gingthem 37 gingthere -18 gingthey 7 gingwhat -13 gingx -65 gpartfronted -71 gpartright 21
gpast' -41 gpast( -30 gpastA -25 gpastE 84 gpastG 3 gpastGcue 52 gpastJ 14 gpastN -18 gpastV -16
gpastVcue 15 gpasta -7 gpastafter -9 gpastan 31 gpastand -27 gpastanother 21 gpastas -11 gpastat 9
gpastbecause 7 gpastbefore 48 gpastboth 74 gpastbut -6 gpastcould 53 gpastdespite 17 gpastduring -44
gpastfor -10 gpastfrom 53 gpastfronted 4 gpasthad 71 gpasthas -10 gpasthe 32 gpasther -12 gpasthim 57
gpasthimself -13 gpasthis 6 gpasthow 69 gpastif 81 gpastin -45 gpastis 115 gpastit 77 gpastits -4
gpastmany 75 gpastn 30 gpastno 102 gpaston -90 gpastq 22 gpastresumed -24 gpastright -9 gpastseveral 57
gpastshe 18 gpastso 19 gpastsome 63 gpastthat 23 gpasttheir 57 gpastthemselves -8 gpastthere -5
gpastthey 30 gpastthis 13 gpastthose 43 gpastthough -15 gpastto -25 gpastwas -8 gpastwere 80 gpastwhat -10
gpastwhen -36 gpastwhether 77 gpastwhile 13 gpastwho 50 gpastwhy 8 gpastwith -57 gpastwould -17 gthird# -10
gthird- -63 gthirdA 37 gthirdE -81 gthirdG -24 gthirdJ -11 gthirdN -4 gthirdV 36 gthirdVcue 16 gthirda 39
gthirdand 8 gthirdas -24 gthirdbut -7 gthirdby -56 gthirdfrom -32 gthirdhe 42 gthirdher 83 gthirdhimself 54
gthirdhis 71 gthirdhow -42 gthirdif -15 gthirdin -26 gthirdis -27 gthirdit -16 gthirdits 58 gthirdlike -41
gthirdn 11 gthirdno -26 gthirdparted -12 gthirdq 71 gthirdright -14 gthirdshe 6 gthirdsuch 4 gthirdthat -15
gthirdthe -16 gthirdthey -35 gthirdto -33 gthirdwhere -49 gthirdwhy 74 gthirdwith 22 h#_# 14 h#_. -34
h#_N -50 h#_n 30 h#_of -72 h$_$ 7 h'_n 57 h._$ -74 hA_# 65 hA_, 11 hA_A -35 hA_G -57 hA_N -56 hA_V -47
hA_a -46 hA_after -28 hA_in -20 hA_n 50 hA_to 60 hG_N 6 hG_a -24 hG_in 5 hG_n 92 hG_the 37 hGcue_N 15
hGcue_him 30 hGcue_n 12 hGcue_on 33 hGcue_that 114 hGcue_the 29 hGcue_them 4 hGcue_to 8 hJ_, -38 hJ_A -80
hJ_J 18 hJ_N 30 hJ_V 61 hJ_n 40 hJ_t -18 hJ_than 11 hN_# -16 hN_' 20 hN_, -13 hN_. 12 hN_: -29 hN_E -61
hN_G 105 hN_J 11 hN_N -7 hN_V 28 hN_Vcue 16 hN_a 44 hN_and 12 hN_are 44 hN_as 51 hN_could 43 hN_did -58
hN_for -46 hN_had -88 hN_has 41 hN_is 10 hN_must 78 hN_n 7 hN_of 54 hN_on -20 hN_q 37 hN_should -5
hN_to -53 hN_was 52 hN_will 24 hN_with 81 hN_would 116 hV_J -21 hV_N -38 hV_a 67 hV_him -25 hV_n 7 hV_on 62
hVcue_A -78 hVcue_J 75 hVcue_N 32 hVcue_a 32 hVcue_against -14 hVcue_for 18 hVcue_her 11 hVcue_him -4
hVcue_if 71 hVcue_n 45 hVcue_t 71 hVcue_that 116 hVcue_the -6 hVcue_to -24 hVcue_whether -30 ha_# 65 ha_A 5
ha_E -45 ha_G -21 ha_J 10 ha_N -23 ha_few -41 ha_n 28 ha_q 34 hafter_N 22 hafter_being 82 hafter_the -51
han_G -9 han_n 21 hand_A -53 hand_N -14 hand_Vcue 48 hand_in 15 hand_n 45 hanother_n 9 hany_n -13 has_N 51
has_a 21 has_for -58 has_he -56 has_the -31 hat_# -28 hat_J 45 hat_N -49 hat_a 27 hat_the -9 hbecause_n -33
hbut_, -47 hbut_A 30 hbut_N -7 hbut_the 76 hbut_when -7 hbut_while -64 hby_G 22 hby_Gcue 46 hby_N -19
hby_the -3 hfor_N 6 hfor_n -38 hfor_the -34 hhas_V 71 hhe_'d 83 hhe_'ll -30 hhe_'s -11 hhe_A -48 hhe_E 71
hhe_V 24 hhe_Vcue -21 hhe_and 89 hhe_could 34 hhe_did 21 hhe_didn’t 74 hhe_does 95 hhe_doesn’t 78
hhe_had -7 hhe_has 16 hhe_is 37 hhe_may 47 hhe_q 69 hhe_should 81 hhe_was 10 hhe_would 27 hhe_’d -4
hhe_’ll 72 hhe_’s -5 hher_n 17 hher_q -8 hhim_a -17 hhim_of 58 hhim_q 94 hhimself_a 48 hhimself_as 59
hhis_G 88 hhis_J 13 hhis_N 20 hhis_n 14 hhow_J -30 hhow_he -35 hhow_n 29 hhow_the 8 hi_V 38 hi_’m -12
hif_J 61 hif_N 26 hif_he 42 hif_n 43 hif_she -50 hif_the 63 hin_# -7 hin_N -31 hin_a 25 hin_all 83
hin_an -48 hin_his -44 hin_n -13 his_that 51 hit_'s 103 hit_A -60 hit_V 49 hit_a 25 hit_could -21
hit_does 77 hit_had -17 hit_in -86 hit_is -8 hit_q 148 hit_the 77 hit_was 25 hit_will 107 hit_would 57
hit_’s -30 hits_J 15 hlike_N -41 hmany_n 62 hmy_n 13 hn_# 85 hn_' 31 hn_, 33 hn_. -35 hn_A -51 hn_G 38
hn_J 16 hn_N 131 hn_V 49 hn_Vcue 74 hn_and 6 hn_are 85 hn_by 14 hn_for -20 hn_from 60 hn_have 61 hn_in -53
hn_is 43 hn_n 26 hn_of -27 hn_on 41 hn_that 10 hn_were 64 hn_who 36 hn_with -34 hno_n 17 hno_to -34
hof_the 33 hon_J 26 hon_N -56 hon_n -5 hon_t -27 hon_the 57 hq_# 82 hq_( -29 hq_A -4 hq_G -25 hq_Gcue 66
hq_J -3 hq_N 22 hq_V 32 hq_Vcue -30 hq_a 92 hq_after 67 hq_all 83 hq_an -65 hq_and 18 hq_as 108 hq_at -36
hq_because 76 hq_both 52 hq_but 130 hq_by 72 hq_can 61 hq_did 48 hq_do 84 hq_every -35 hq_for 82
hq_from -29 hq_having 38 hq_he 9 hq_his 65 hq_how 56 hq_i 89 hq_if 59 hq_in 4 hq_is 29 hq_it 103 hq_like 49
hq_many 73 hq_most 52 hq_my 74 hq_no -58 hq_of 77 hq_on -14 hq_our 101 hq_out 51 hq_over 29 hq_she 27
hq_so -14 hq_some 82 hq_t -14 hq_that 139 hq_the 8 hq_there 87 hq_these 81 hq_they 47 hq_this 48 hq_to -11
hq_we 103 hq_what 121 hq_when 119 hq_whether 32 hq_while -35 hq_who -40 hq_why 76 hq_with 80 hq_without 52
hq_would 37 hq_x 29 hq_you 4 hq_your 79 hseveral_n 45 hshe_A 18 hshe_E 92 hshe_V 18 hshe_Vcue 80
hshe_and -37 hshe_did 95 hshe_had 119 hshe_has -46 hshe_is -16 hshe_was -43 hshe_will -11 hshe_would 136
hsome_of 63 hthat_# -48 hthat_'s 55 hthat_, -4 hthat_A 159 hthat_G 86 hthat_J 16 hthat_N 54 hthat_V -58
hthat_a 90 hthat_after 73 hthat_although 52 hthat_any 72 hthat_at 69 hthat_both 62 hthat_by 74
hthat_could -25 hthat_despite -19 hthat_during 94 hthat_have -74 hthat_he 32 hthat_her 118 hthat_his 17
hthat_if 11 hthat_in -23 hthat_is -5 hthat_it -4 hthat_most 74 hthat_n 3 hthat_q 37 hthat_she 21
hthat_some 110 hthat_such 79 hthat_the 38 hthat_their 38 hthat_there -5 hthat_they 41 hthat_this 99
hthat_was -48 hthat_were -49 hthat_while 89 hthat_would 44 hthat_’s 86 hthe_# 29 hthe_A -29 hthe_E -23
hthe_G 28 hthe_J 22 hthe_N 12 hthe_n 5 htheir_J -3 htheir_n 65 hthemselves_as -26 hthere_are 119
hthere_is -36 hthere_was -31 hthere_were -8 hthere_’s 39 hthey_A -54 hthey_V 3 hthey_Vcue 53 hthey_are 13
hthey_could 92 hthey_had 12 hthey_have 55 hthey_were 82 hthey_will 14 hthey_would -14 hthey_’re 106
hthis_n 9 hthose_n 12 hthose_who -45 hthough_N 32 hto_Vcue 53 hwas_A 84 hwas_J 4 hwas_V -14 hwas_a 93
hwas_q -28 hwas_the -52 hwhen_N -7 hwhen_Vcue -13 hwhen_she 23 hwhile_n 42 hwhile_the 7 hwho_V 6
hwho_Vcue 38 hwhy_N 73 hwhy_he 16 hwith_# -57 hwith_N -6 hwith_n -67 hwith_the 30 hwould_A -14 hwould_be 6
hx_N -22 i0fronted -63 i0right 10 i1right 29 iNone0 -9 iasks0 4 ipromises0 17 irefuses0 -34 irefuses1 50
j- -3 jD 33 jJ 65 jN -62 jP -47 jS 65 jn 9 jq 24 jx -9 kdirectaccording 19 kdirectalone -20
kdirectannounced 18 kdirectas 66 kdirectcontinued 44 kdirectfar 7 kdirectfronted 18 kdirectinherited -16
kdirectparagraph -19 kdirectresumed 9 kdirectright 17 kdirectsigned 51 kdirecttold -9 kdirecttranscript -51
kindirectaccording 7 kindirectas -13 kindirectfronted -37 kindirectparted 29 kindirectresumed -37
kindirectright -19 kindirecttranscript 14 kmixedas 14 kmixedfronted -14 kmixedinherited 11 kmixedparted -7
kmixedresumed 38 kmixedtranscript -14 l0fronted -16 l0indirect -54 l0resumed -31 l0right -34 l1direct -59
l1fronted -9 l1indirect -29 l1resumed -21 l1right -12 l1transcript -123 l2according -34 l2as 69
l2continued 9 l2direct -43 l2fronted -26 l2indirect -15 l2inherited 6 l2mixed -18 l2parted 89 l2resumed -37
l2right -20 l2transcript -12 l2within -24 l3according 26 l3announced 14 l3as -6 l3continued 75 l3far 24
l3fronted -18 l3inherited -84 l3mixed -28 l3paragraph -28 l3parted -60 l3resumed -34 l3transcript 97
l4according 26 l4announced 73 l4as -16 l4direct 23 l4far 6 l4fronted 5 l4indirect 17 l4inherited 4
l4paragraph -42 l4parted 14 l4resumed -11 l4right 23 l4transcript 14 l4within 8 l5according 38
l5announced -65 l5as 6 l5continued 39 l5direct 54 l5fronted -10 l5indirect -8 l5inherited 39 l5mixed 22
l5paragraph 21 l5parted 74 l5precedes -4 l5resumed 89 l5right 17 l5signed 40 l5transcript -18 l5within 31
l6according -12 l6announced 37 l6answer -8 l6as -28 l6continued 54 l6direct 27 l6far 4 l6fronted 27
l6indirect -6 l6inherited 25 l6mixed 9 l6parted 101 l6precedes -22 l6resumed 42 l6transcript -13
l6within -9 o0according 22 o0answer 18 o0as 12 o0resumed 82 o0right 10 o0transcript -4 o1according -12
o1as 74 o1fronted 44 o1parted 13 o1resumed 66 o1right 16 o1transcript 25 o2according -4 o2fronted 31
o2parted 11 o2resumed 5 o2right 18 o3according 63 o3fronted 22 o3parted 23 o3resumed -16 o3right 12
o4according 9 o4fronted 8 o4parted -13 o4resumed 14 o5as -50 o5fronted -48 o5parted -11 o5resumed -56
o5right -18 p#base 39 p#ing 49 p#past -54 p$past 68 p'- -15 p'base -4 p'ing -27 p'past -20 p'spast -8
p'third -11 p)past 38 p,- 18 p,ing 56 p,past -5 p,third -17 p-third -35 pA- 34 pAbase 40 pAing 11
pApart -57 pApast 30 pAthird 25 pEbase -16 pEpast -69 pEthird -18 pGbase -77 pGcuethird 10 pGpast -24
pGthird -59 pJ- -52 pJbase -34 pJing 35 pJpast -51 pJthird 62 pN- -19 pNbase 39 pNing -43 pNpast 3
pNthird -10 pVbase 4 pVcueing 81 pVcuepast 16 pVing -23 pVpast -69 p^- -8 p^ing -25 p^past 68 paftering -5
paing -45 pandbase -27 panding 19 pandpast -17 pandthird 32 panotherpast -30 pareing 30 pasing -47
paspast -6 pbeening -14 pbeforeing 80 pbothpast -52 pbuting -17 pbutpast 41 pbutthird 68 pbying -10
pcanbase -30 pcouldbase -54 pdidbase 45 pforing -65 pfroming -6 phaspart 9 phaspast 26 phavepast 31
phepast 21 pherbase 75 phethird 18 phisbase 42 phising -38 phisthird -42 pining -14 pinpast -90 pipast -7
pising 11 pitpast -4 pitthird 54 pmaybase 55 pmightbase -41 pn- 20 pnbase 8 pning -20 pnpast 55 pnthird 28
pofing 84 pofpast -77 poning -14 pq- -4 pqbase -13 pqing 53 pqpast -4 pqthird 14 pshepast 9 pshouldbase 38
psinceing -47 psincepast 73 ptbase 50 pthatbase 63 pthatpast 29 pthatthird -25 ptheing -49 ptheybase 20
ptheypast 33 pting -26 ptobase -18 ptoing 11 ptopast -57 ptothird 7 ptpast 26 pwasing 32 pwaspast 39
pwepast 32 pwhenpast -57 pwhichpast -17 pwhichthird -43 pwhileing -38 pwhobase 26 pwhopast 14 pwhothird 14
pwillbase -18 pwouldbase -27 pyetpast 18 p’sing 21 p’spast -39 q#-transcript -77 q#baseright -77
q#ingright -3 q#pastfronted -21 q#pastright 15 q#thirdright 33 q$pastfronted 68 q,basefronted 56
q,baseparted 71 q,baseresumed 29 q,ingfronted -39 q,ingresumed 53 q,ingright 24 q,pastas 37
q,pastresumed 15 q,pastright -56 q,thirdfronted -4 q,thirdparted -15 q,thirdresumed -8 q,thirdright -37
q-baseright 12 q-pastfronted 71 q-thirdright -63 q.-fronted 14 q.basefronted -4 q.pastfronted 42
q.thirdfronted 63 q:-answer -8 q:baseright 23 q:ingright 35 q:pastfronted -33 q:pastresumed -11
q:thirdright -31 qA-right -17 qA-transcript 17 qAbaseright -34 qAingright -36 qApastright 56
qAthirdfronted -21 qAthirdright -37 qGbaseright -10 qGpastfronted -26 qGpastright 41 qGthirdright 58
qJbaseright 35 qJingright -43 qJpastfronted 104 qJpastright -9 qJthirdfronted -27 qJthirdright -11
qN-transcript 11 qNbasefronted 11 qNbaseright 45 qNingright 22 qNpastfronted 71 qNpastparted -27
qNpastresumed 7 qNpastright 10 qNthirdfronted 21 qV-transcript -67 qVcuethirdright 11 qVingright 77
qVpastright 83 qVthirdright 26 qa-fronted -76 qa-transcript -14 qabasefronted -49 qabaseright -10
qafterpastfronted 73 qafterpastright -27 qagainstpastright 9 qaingright 8 qandbaseright 33
qandpastfronted -55 qandthirdright 24 qanotherpastfronted 52 qanotherpastright 45 qanpastfronted 53
qanpastright -5 qanybaseright 30 qanypastright 11 qapastfronted -21 qapastright 27 qaspastfronted -25
qaspastright -15 qathirdfronted -27 qathirdright -3 qatingright -12 qatpastfronted 62 qatpastright 8
qbeforepastfronted 37 qbothpastright 74 qbybaseright 59 qbypastas 36 qbypastfronted 62 qbypastright -15
qbythirdright -5 qduringpastfronted 105 qduringpastright 33 qforbaseright -39 qforingright -7
qforpastright 21 qforthirdright 6 qhebaseright 4 qheingright -6 qhepastright 43 qherbaseright 14
qheringright -7 qherpastfronted 16 qherpastright 28 qherthirdright 75 qhethirdright 89 qhimbaseright -29
qhimingright 8 qhimpastfronted 23 qhimpastright 20 qhimselfingright -35 qhimselfpastright -10
qhimselfthirdright 54 qhis-fronted -14 qhisbaseright -39 qhisingright -27 qhispastfronted -50
qhispastright -14 qhisthirdright -31 qhowbaseright -14 qhowpastright 49 qi-transcript 70 qiningright -43
qinpastfronted 59 qinpastresumed -56 qinpastright 19 qinthirdfronted 21 qinthirdright -51 qisbaseright -46
qisthirdright -25 qitbaseright -7 qitingright -5 qitpastfronted -40 qitpastright 33 qitspastright 9
qitsthirdright 43 qlikethirdright 8 qmepastfronted 66 qmepastright 28 qn-transcript -17 qnbasefronted -52
qnbaseright 30 qningfronted -68 qningright -5 qnopastright 89 qnothirdright -14 qnpastfronted -34
qnpastresumed 23 qnpastright -15 qnthirdfronted -19 qnthirdright 12 qofbaseright -19 qofingright 41
qofpastfronted -33 qofpastright 3 qofthirdright 27 qonbaseright -26 qoningright 41 qonpastfronted 31
qonpastright 27 qonthirdright 38 qoutpastright 24 qoutthirdright 15 qqbaseright 33 qqpastfronted 31
qqpastright 24 qqthirdright -3 qseveralpastright 64 qshebaseright 36 qsheingright 30 qshepastright 41
qshethirdright -36 qsomepastright 68 qsuchthirdright 25 qthat-right -13 qthatbaseright 10 qthatingright 33
qthatpastright 9 qthatthirdright 6 qthebasefronted -58 qthebaseright -34 qtheingright 50 qtheirbaseright 7
qtheirpastright 45 qthemingright 11 qthempastfronted 56 qthempastright -34 qthemselvesbaseright 25
qthepastfronted 11 qthepastresumed -34 qthepastright 22 qtherebaseright 10 qtherepastright 35
qthethirdfronted -48 qthethirdright 34 qtheybaseright 26 qtheyingright 82 qtheypastright 9
qtheythirdright 95 qthisbaseright 56 qthispastfronted -41 qthispastright -16 qthosepastright 8
qto-according 10 qto-fronted -63 qto-right -19 qtobasefronted -46 qtobaseright 41 qtoingfronted -36
qtoingright 7 qtopastfronted -3 qtopastresumed 61 qtopastright -22 qtothirdfronted -20 qtothirdright -51
qtpastfronted 71 qtpastright -19 quponpastright 78 qwaspastright 25 qwerepastright 67 qwhatbaseright -21
qwhenpastfronted 88 qwhenpastright -72 qwherethirdright -10 qwhetherbaseright -3 qwhetherpastright -31
qwhopastright -7 qwhybaseright 10 qwhypastright -18 qwhythirdright 59 qwithbaseright 51 qwithpastfronted -6
qwithpastright 13 qwiththirdright 45 qwouldpastright -17 qx-transcript 17 qyoubaseright 6 raccording 6
ralone -20 rannounced 18 ranswer -8 rbelow 7 rcontinued 44 rfar 7 rfronted -25 rinherited -14
rparagraph -19 rparted -10 rresumed -19 rright -20 rsigned 51 rtold -9 sFalse 15 sTrue -37 t. -60 tN 15
tTboq' -53 tTboqA 6 tTboqGcue 17 tTboqN -10 tTboqVcue 14 tTboqa 13 tTboqfronteddirect 98
tTboqfrontedindirect -23 tTboqfrontedmixed 52 tTboqhe 35 tTboqhis 22 tTboqhow 20 tTboqif -23 tTboqn 61
tTboqon -7 tTboqresumeddirect 25 tTboqresumedindirect -37 tTboqrightdirect -45 tTboqrightindirect 8
tTboqrightmixed 6 tTboqthat 25 tTboqto -53 tTboqtq 40 tTboqtrightindirect 7 tTboqtrightmixed 13
tTboqtthat -10 tTboqtthe 69 tTboqwhether 52 tTboqwho -35 tTiVcue -17 tTinG 29 tTinJ -44 tTinn 25 tTinqJ -15
tTinqn 35 tTinqrightindirect 13 tTinqtGcue 56 tTinqtN 7 tTinqtVcue -7 tTinqta 37 tTinqthat -49 tTinqtn -37
tTinqtrightindirect 4 tTinqtrightmixed 55 tTinqtthat 17 tTinqttheir -11 tTinrightindirect 28
tTinrightmixed 68 tTinthat -12 tTiqtGcue 74 tTiqtVcue 21 tTiqtn 8 tTiqtrightindirect 28 tTiqtrightmixed 12
tTirightindirect -23 tTnqG 6 tTnqN -8 tTnqa 63 tTnqhis 80 tTnqn -6 tTnqrightindirect 27 tTnqrightmixed 73
tTnqthat 14 tTnqthe 119 tTntN -22 tTntany 70 tTntn -15 tTntrightindirect -7 tTntthat 94 tTntthe 41
tToqtVcue 16 tToqtrightindirect 4 tTorightindirect 19 tTothat 53 tTqN -17 tTqa 8 tTqasindirect 46
tTqfronteddirect 9 tTqfrontedindirect -57 tTqfrontedmixed -38 tTqhow -53 tTqin -53 tTqq 24
tTqrightdirect -20 tTqrightindirect -18 tTqrightmixed -10 tTqtJ 45 tTqtN 34 tTqtasindirect 5
tTqtfronteddirect 36 tTqtfrontedindirect 7 tTqthat 12 tTqthe 43 tTqtq 56 tTqtresumedindirect 78
tTqtrightindirect 55 tTqtrightmixed -24 tTqtthat 22 tafrontedindirect -21 tahim 72 tarightindirect 45
tarightmixed -10 tathe 23 tboA -72 tboGcue -21 tboN 33 tboVcue 68 tboand 5 tbofrontedindirect 9 tbon -80
tboq 4 tboresumedindirect -43 tborightindirect -70 tborightmixed 23 tdN -32 tdiqA -42 tdiqGcue 11
tdiqVcue 22 tdiqa 17 tdiqfrontedindirect -49 tdiqher 26 tdiqhim 58 tdiqhimself 25 tdiqhis 19 tdiqin -53
tdiqit 17 tdiqn -26 tdiqrightdirect -15 tdiqrightindirect 18 tdiqrightmixed 9 tdiqthe 13 tdiqto 30 tdn -69
tdnJ -20 tdnN 34 tdna 48 tdnher 19 tdnhimself 59 tdnhis 15 tdnit -34 tdnn 73 tdnq 64 tdnqtN 20 tdnqta -36
tdnqtn 30 tdnqtq 15 tdnqtrightdirect 54 tdnqtrightindirect 13 tdnqtrightmixed 36 tdnqtthat 99
tdnrightdirect 64 tdnrightindirect 9 tdnrightmixed 16 tdnthe 4 tdnthemselves -5 tdq -13 tdrightdirect -29
tdrightindirect -19 tdthe 62 tdwho 44 tdwith -105 tf# 23 tfJ 16 tfN 38 tfa -53 tffrontedindirect 57
tfhow 65 tfn 31 tfrightindirect 5 tfrightmixed -34 tfthat 13 tfthe 78 tiGcue 17 tiVcue -7
tifrontedindirect 22 tiqfrontedindirect -52 tiqtN -7 tiqtVcue -13 tiqtq 60 tiqtrightindirect 29
tiqtrightmixed -25 tiqtthat 31 tiqtthe 9 tirightindirect -6 tirightmixed 15 tn 37 tnN -20 tna 26 tnan 20
tnfronteddirect -36 tnfrontedindirect -142 tnher 16 tnhim -51 tnhis 21 tnn 15 tnq 59 tnqt# 18 tnqtJ -5
tnqtVcue 23 tnqta 14 tnqtan -6 tnqtasindirect 84 tnqtbut 30 tnqtfronteddirect 62 tnqtfrontedindirect 8
tnqthe 15 tnqther 50 tnqtit 126 tnqtn -4 tnqtq 98 tnqtrightdirect 54 tnqtrightindirect 10 tnqtrightmixed 4
tnqtshe 8 tnqtthat 30 tnqtthe -30 tnqtthey 64 tnrightdirect 92 tnrightindirect -5 tnrightmixed 13 tnthe -33
tqA -3 tqN -65 tqafter 46 tqand 17 tqas -99 tqbut -94 tqfronteddirect 52 tqfrontedindirect -32
tqfrontedmixed -60 tqin -63 tqq 18 tqresumeddirect 24 tqrightdirect 26 tqrightindirect -19 tqrightmixed 10
tqt# 21 tqt$ 7 tqt' 75 tqt- 12 tqtA 19 tqtE -13 tqtGcue -33 tqtJ 8 tqtN 30 tqtV 40 tqtVcue -10 tqta 6
tqtafter -7 tqtan 5 tqtand -6 tqtany -13 tqtas -53 tqtasdirect 41 tqtasindirect -19 tqtasmixed 78 tqtat 26
tqtbecause -20 tqtbefore 33 tqtboth 68 tqtbut 28 tqtcould 73 tqtduring -28 tqtfor 54 tqtfrom -25
tqtfrontedindirect 31 tqtfrontedmixed 22 tqthad 80 tqthas -11 tqthe 9 tqther 68 tqthis 15 tqthow 26
tqtif 63 tqtin -16 tqtis 30 tqtit 10 tqtits -45 tqtlike 19 tqtmany 74 tqtn 32 tqton -76 tqtover -23
tqtpartedindirect 64 tqtpartedmixed 36 tqtq 26 tqtresumedindirect 35 tqtresumedmixed -14 tqtrightdirect 30
tqtrightindirect -10 tqtrightmixed 29 tqtshe 26 tqtso -39 tqtsome 32 tqtsuch 20 tqtthat 11 tqtthe 4
tqttheir 11 tqtthem -28 tqtthere 43 tqtthey 25 tqtthis -43 tqtthose 37 tqtthough 40 tqtto 90 tqtwas -10
tqtwere 68 tqtwhat 17 tqtwhatever -3 tqtwhen -34 tqtwhere 17 tqtwhether 12 tqtwhile -7 tqtwhy 12 tqtwill 17
tqtwith -4 tqtwould 19 tqwhen -22 trightindirect -16 trightmixed 30 tthe -14 u#direct 80 u#fronted -46
u#indirect -7 u#mixed -18 u#right -4 uDdirect -26 uDfronted 12 uDindirect 7 uDmixed 42 uDright 19
uEindirect 58 uEright -19 uGindirect -11 uGright -6 uJdirect 33 uJfronted 31 uJindirect 20 uJright -9
uNaccording 12 uNanswer -8 uNas 18 uNdirect 23 uNfronted 6 uNmixed -4 uNparted -11 uNresumed -37 uNright 13
uNtranscript 5 uhedirect 12 uhefronted -15 uheindirect 3 uhemixed 20 uheparted 9 uheresumed 52 uheright 25
uidirect 84 uifronted -16 uiindirect -19 uimixed 4 uitdirect 98 uitfronted 25 uitindirect -12 uitmixed 24
un!according 6 un!as 24 un!direct 7 un!fronted 15 un!indirect 4 un!mixed 36 un!parted -14 un!resumed 99
un!saccording -5 un!sdirect -6 un!sfronted 38 un!sindirect 27 un!smixed -58 un!sparted 50 un!sresumed 20
un!stranscript -17 un!transcript -9 unaccording 37 unas -3 undirect 5 unfronted -29 unindirect -18
unresumed -6 unright -8 unsaccording 10 unsdirect -19 unsfronted -38 unsindirect -28 unsmixed 24
unsresumed -16 unsright -7 ushedirect -3 ushefronted 21 usheindirect 17 ushemixed 7 usheparted 91
usheright 5 uthatdirect -21 uthatindirect -21 uthatmixed 48 uthatright -14 uthereindirect -42
uthereright -42 utheydirect 69 utheyfronted 50 utheyindirect -5 utheymixed 31 utheyparted 66 utheyresumed 7
uweindirect -56 uweright -65 uwhichfronted -15 uwhichindirect -26 uwhichmixed -12 uwhichright 18
uwhofronted -21 uwhoindirect -31 uwhomixed 4 uwhoresumed -21 uwhoright -13 uyouindirect -28 uyouright -31
v-accordingindirect 32 v-asindirect 70 v-continueddirect 139 v-fronteddirect -22 v-frontedindirect -7
v-frontedmixed -64 v-inheriteddirect -39 v-paragraphdirect -95 v-resumeddirect -14 v-resumedindirect -43
v-resumedmixed -19 v-rightdirect 27 v-rightindirect -30 v-transcriptindirect -17 v-withindirect -44
vvaccordingdirect 19 vvalonedirect -13 vvannounceddirect -6 vvanswerindirect 11 vvasdirect 80
vvasindirect -35 vvasmixed 14 vvcontinueddirect 39 vvfardirect 16 vvfronteddirect 38 vvfrontedindirect -32
vvfrontedmixed 9 vvinheriteddirect 25 vvinheritedmixed 11 vvparagraphdirect -3 vvpartedindirect 29
vvpartedmixed -7 vvprecedesdirect -13 vvresumeddirect 26 vvresumedindirect 7 vvresumedmixed 55
vvrightdirect 5 vvrightmixed 7 vvsigneddirect 51 vvtolddirect -9 vvtranscriptdirect -51
vvtranscriptindirect 36 vvtranscriptmixed -14 vvwithindirect 35 waccordingaccording 6 wagentas 36
wagentpast 32 wagentright 15 waheading 7 waheadright 7 wasidebase 22 wasidefronted -27 wasideing 20
wasidepast 21 wasideresumed 33 wasideright 24 wasidethird 5 winfinitivebase -18 winfinitivefronted -118
winfinitivepast -57 winfinitiveright -11 winterview- -8 winterviewanswer -8 wleft- -16 wleftas -9
wleftbase 25 wleftfronted 18 wlefting -45 wleftpart -38 wleftpast 6 wleftresumed 5 wleftright -9
wleftthird 20 wmainbase 9 wmainpast -35 wmainright -33 wmainthird -25 wnoun- -25 wnounbase -3
wnounright -15 wnounthird 20 wrelativebase 31 wrelativefronted -29 wrelativeing 34 wrelativepast -25
wrelativeresumed -60 wrelativeright 10 wrelativethird -35 wright- 35 wrightbase -52 wrightfronted 6
wrightpast 46 wrightthird -32 wsharedbase -33 wsharedfronted -84 wshareding -19 wsharedpast -8
wsharedresumed -20 wsharedright 4 wsharedthird -20 x#right -57 x$below 7 x'2 -131 x'3 -82 x'inherited -93
x'right -45 x'within -123 x(fronted -38 x,2 -16 x,3 -14 x,4 86 x,5 -4 x,according 18 x,as 36 x,fronted -45
x,inherited 56 x,parted -10 x,resumed -15 x,right -12 x,within 14 x-3 -89 x-4 19 x-fronted -15
x-inherited -72 x-right -38 x-within -56 x:3 101 x:4 40 x:5 -7 x:6 5 x:according -14 x:announced 79
x:answer 18 x:inherited -106 x:resumed 32 x:right 17 x:within 95 xAinherited -29 xAright 9 xE2 -72
xEwithin 18 xGcueright 8 xJright 6 xN2 -8 xN3 -93 xN5 84 xNaccording -24 xNinherited 67 xNright 29
xNwithin -39 xV2 42 xV5 77 xVcue2 -12 xVcueinherited -94 xVcueright 4 xVcuewithin 6 xVinherited -9
xVright -16 xVwithin 62 x^2 33 x^3 6 x^4 9 x^6 4 x^according 11 x^alone -20 x^announced -41 x^answer -77
x^as -32 x^continued 43 x^far 7 x^fronted 43 x^inherited 60 x^paragraph -25 x^signed 51 x^told -9
x^within -19 xa2 -7 xagainstright 49 xand3 -89 xandinherited 5 xandright 16 xas2 -73 xasinherited -67
xasright -28 xaswithin -75 xatright 29 xawithin 51 xbutfronted 55 xbyright 63 xfor3 35 xforright 26
xforwithin 48 xhadright 40 xhaveright 17 xherright -5 xhimright -32 xhis2 44 xhisright 67 xhiswithin 44
xin2 -74 xinright -37 xinwithin -89 xiright -5 xisright 5 xitright -17 xmeright -8 xn2 9 xn3 -25
xninherited -6 xnright -36 xnwithin 4 xof2 17 xof3 -46 xofinherited -50 xofright 34 xon2 -84 xonright 25
xonwithin -58 xoutright 24 xqright 55 xsheright 64 xthatright 33 xthatwithin 44 xthe2 -87 xthemright 31
xthewithin -103 xto2 16 xto3 -18 xto4 -31 xtoinherited -40 xtoright -44 xtowithin 18 xtright -24
xweright 32 xwhenright -84 xwhoright 48 xwith2 -90 xwithright 26 xwouldright 76 xx2 -84 xxwithin -98
y#fronted 70 y$2 15 y$3 -5 y$4 9 y$5 15 y$6 33 y$according 18 y$alone -20 y$announced 40 y$answer -8
y$as 80 y$below 7 y$continued 44 y$far 4 y$fronted 68 y$inherited 4 y$paragraph -14 y$parted 11
y$resumed 74 y$right 47 y$signed 51 y$told -9 y$transcript 6 y$within 21 y(3 -72 y(right -14 y(within -107
y)right 96 y,according 16 y,as -20 y,fronted -15 y,resumed -44 y,right -38 y-3 4 y-4 37 y-as -24
y-fronted -60 y-inherited 35 y-resumed -4 y-right -26 y-within 37 y.according 11 y.as 33 y.parted 35
y.resumed 17 y.right 19 y:right -67 y;right 57 yAwithin -6 yE2 12 yEfronted 38 yEwithin -91 yGcue2 40
yGcueright 12 yGcuewithin 61 yJfronted 55 yN2 -130 yNinherited 38 yNright 11 yNwithin 12 yVcue2 -7
yVcuefronted -17 yVcuewithin 15 yVfronted 11 yVwithin -97 ya2 18 yafronted -7 yafterright -17
yainherited 25 yand2 4 yandinherited 41 yandright -26 yandwithin -9 yanotherfronted 47 yasright 51
yatright 48 yawithin -16 ybeforeright -5 ybutright 17 yby3 -68 yby4 -116 ybywithin -134 ycaccording -22
yforwithin -84 yhefronted 19 yhisfronted 50 yifronted 23 yin2 11 yin3 -72 yinright -37 yinwithin -9
yiswithin -10 yitfronted 40 yn2 -17 yn3 -105 yn6 -80 ynfronted -39 yninherited -113 ynwithin -32 yon2 -72
yonright -23 yonwithin -64 yorwithin -96 yq3 -86 yqwithin -42 yshefronted 29 ythefronted 29 ytheright -26
ythewithin -25 ytright -54 ywas2 14 ywhenright -25 ywhich2 -108 ywhichinherited 22 ywhichwithin -90
ywhileright -20 ywhilewithin 57 yx2 -68 yxwithin -68 zFalseFalseFalse2 -62 zFalseFalseFalse3 -68
zFalseFalseFalse5 14 zFalseFalseFalse6 42 zFalseFalseTrue3 60 zFalseFalseTrue4 8 zFalseFalseTrue5 -25
zFalseFalseTrue6 57 zFalseTrueFalse2 45 zFalseTrueFalse3 -20 zFalseTrueFalse4 -32 zFalseTrueFalse5 75
zTrueFalseFalse3 9 zTrueFalseFalse4 15 zTrueFalseFalse5 10
"""
