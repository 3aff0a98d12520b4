"""Learned weights: whether a candidate is a statement.

Made by tests/bench/train_attribution.py; not edited by hand.
"""

PACKED = r"""
H: 16 Hannounce 85 Hcall -20 Hclaim 27 Hreveal 27 Hright -52 Hsay 18 Htranscript 16 N -8 Oopeninherited -31
Oopeninherited2 16 Oopeninherited4 -45 Oopenparagraph -83 Oopenparagraph3 -49 Oopenparagraph4 -90
Oopenparagraph6 -37 Oopenwithin -83 Oshutalone -21 Oshutannounced 15 Oshutannounced3 24 Oshutannounced4 73
Oshutannounced5 -65 Oshutannounced6 47 Oshutcontinued 42 Oshutcontinued2 14 Oshutcontinued3 85
Oshutcontinued5 38 Oshutcontinued6 55 Oshutfar 5 Oshutfar3 29 Oshutfar4 11 Oshutfar6 6 Oshutinherited -10
Oshutinherited2 -6 Oshutinherited3 -77 Oshutinherited4 23 Oshutinherited5 49 Oshutinherited6 25
Oshutparagraph 55 Oshutparagraph4 18 Oshutparagraph5 26 Oshutparagraph6 38 Oshutprecedes 68
Oshutprecedes5 93 Oshutprecedes6 4 Oshutsigned 53 Oshutsigned5 29 Oshuttold -12 Oshutwithin2 -16
Oshutwithin3 3 Oshutwithin4 8 Oshutwithin5 31 a#right -20 a'right 34 a(right 57 a,fronted 9 a,parted -3
a,resumed 55 a,right 23 a-fronted -34 a-right -8 a:right 29 a;right -7 aAfronted -49 aAright 17
aEfronted 20 aEright 10 aGcueright -3 aGright -11 aJright 28 aNright -9 aVcuefronted -8 aVcueparted -23
aVcueright 6 aVright -10 a^answer -7 a^fronted -65 a^resumed -33 a^right 37 a^transcript 15 aafterright 8
aalthoughright 114 aandright 6 aasas -9 aasright -27 aatright 72 abecauseright -22 abeforeright -45
abutright 47 abyas 35 abyright 32 aforright -39 afromaccording -18 afromright -47 ahowright -68
ainright -18 aisright 18 alikeright 7 anright -43 aofright 16 aonright -35 aorright -72 aoverright 63
aqfronted -11 aqresumed -62 aqright -17 aqtranscript -65 asinceright 30 athanright -15 athatright -35
athoseright -66 athoughright 25 atoaccording 21 atoright 20 atright 88 auntilright -88 awasright 34
awhatright -47 awhenright 39 awhereright 20 awhetherright 53 awhichright -22 awhileright 46 awhomright -58
awhoright 16 awhoseright -42 awhyright 38 awithright 48 axright 10 ayetright 31 b -21 c#N-right -51
c#N-transcript -35 c#Nvaccording -43 c#Nvfronted 45 c#n!-right 21 c#n!vaccording 107 c#n!vright 85
c#n-right 22 c#nvright -48 c'Nvright 14 c-Nvright -24 c-nvright 46 cAD-right 20 cAN-fronted -31
cAN-right -17 cANvaccording -26 cANvanswer -15 cANvright -14 cANvtranscript 18 cAhe-fronted 8
cAn!vaccording 67 cAn!vfronted 43 cAn-right 82 cAnvaccording 96 cGN-right 59 cGNvright 16 cGcueN-right 35
cGcuehevright 67 cGcuen!vright -14 cGcuenvright 55 cGcueshevright 40 cGhe-right 4 cGhevright -22
cGwhovright 86 cJN-right 52 cJNvfronted 28 cJNvright 29 cJhe-right 46 cJhevright 76 cJn!vfronted -30
cJn!vright 62 cJn-right 15 cJnvaccording 86 cJnvright 12 cJwhovright -7 cNN-fronted 25 cNN-resumed -42
cNN-right 48 cNN-transcript -23 cNNvaccording 21 cNNvas 12 cNNvfronted 49 cNNvresumed 42 cNNvright -7
cNNvtranscript 18 cNhe-right 12 cNhevfronted -75 cNhevright 154 cNitvright 14 cNivright 14 cNn!-fronted 69
cNn!-right 15 cNn!vaccording -58 cNn!vfronted 41 cNn!vresumed 46 cNn!vright 32 cNn!vtranscript 26
cNn-right -17 cNnvaccording 17 cNnvfronted -20 cNnvright -49 cNshe-right 40 cNshevfronted 77
cNshevright -18 cNthatvright -5 cNwhichvfronted -79 cNwho-right 4 cNwhovfronted 23 cNwhovright 8
cVNvparted -20 cVNvright -47 cVNvtranscript -65 cVcue#vright -7 cVcueDvright 91 cVcueNvfronted -39
cVcueNvresumed -19 cVcueNvright 30 cVcuehevright 30 cVcueitvright -16 cVcueivright 10 cVcuen!vright 16
cVcueshevright 40 cVcuethatvright 19 cVcuewevright -14 cVcuewhovright 10 cVhevparted -35 cVhevright 71
cVn!vresumed 30 cVnvright 43 caN-resumed -57 caN-right -34 caNvfronted 38 caNvresumed -44 caNvright 28
cafterNvfronted 28 cafterNvright -45 cahevright 113 caitvright 10 can!-right 43 can!vfronted -10
can!vright -29 can-right 47 canN-right -34 canNvright 46 candN-fronted -8 candNvresumed 50 candNvright 8
candhevfronted -37 candn!vaccording 5 candnvright -41 canvright -61 canyNvright 53 casNvfronted -44
casNvright 3 cashevfronted -28 cashevright -74 catNvright 57 cathat-right -36 catnvaccording -17
cawho-right 36 cbeforeNvright -12 cbutN-fronted -96 cbutNvfronted 21 cbuthe-fronted 26 cbutn!-fronted 72
cbutn!vaccording 87 cbutn!vfronted 34 cbutnvfronted -19 cbyNvright 35 cbyn-right -25 cduringNvright -38
cforN-right -62 cforNvright 66 cfornvright -23 cheNvfronted 43 cheNvright 16 chehevfronted 14
chehevright 15 chen!vfronted -19 chen!vright 56 chenvright 42 cherN-right 60 cherNvright -21
cherhe-right 28 cherhevright 20 chershevright -19 cheshevright -9 chewhovright -5 chimN-right 23
chimNvright 30 chimn-right 91 chimselfN-right 22 chisN-right 81 chisNvright 55 chishe-right 31
chishevright -40 chisn!-right -41 chisn!vright 33 chisn-right -19 chisnvright 21 chisshe-right -19
chowNvright 44 chowhevright 64 chownvright -47 ciNvanswer -25 ciNvtranscript 63 cifNvfronted 39
cifNvright 43 cifhevfronted 46 cinN-fronted -34 cinN-right -33 cinNvaccording 82 cinNvfronted 26
cinn!vaccording 82 cinn!vfronted -6 cinnvaccording 9 cinnvfronted -74 cisNvparted 56 cisNvright -69
cisn!vright 15 cisshevparted 30 citN-right -21 citNvaccording -11 citNvanswer -71 citNvfronted 63
citNvright 12 cithevfronted 60 cithevright 5 cititvright 27 citn!-right 79 citn!vfronted 65 citn!vright 36
citn-right 28 citnvright 10 citsN-right 110 citsNvright 12 citshevright 76 citsn!vright -53 cmanyNvright 52
cn#-right -80 cn#vright -29 cnD-right 14 cnDvright -7 cnN-right 17 cnNvaccording 45 cnNvas 64
cnNvfronted 70 cnNvresumed 23 cnNvright 22 cnNvtranscript -63 cnhe-right 15 cnhevfronted 79 cnhevright 22
cnit-right 72 cnitvright -33 cnivright -9 cnn!-right 7 cnn!vaccording 72 cnn!vright 25 cnn-right 8
cnnvaccording 74 cnnvright -5 cnshevfronted 51 cnshevright -67 cnthey-right -49 cntheyvright 76
cnwho-right 19 cnwhovright 30 conNvfronted -53 conNvright 26 conhevright 20 conn!vright -3
connvaccording 54 cq#vfronted 72 cqDvright -25 cqJvfronted 28 cqN-fronted -38 cqN-resumed -28 cqN-right 15
cqNvaccording 36 cqNvas -5 cqNvfronted 37 cqNvresumed 43 cqNvright 31 cqhe-fronted 53 cqhe-right 59
cqhevfronted 9 cqhevresumed 67 cqhevright 56 cqitvfronted 48 cqitvright 70 cqn!-fronted -38 cqn!-right -5
cqn!vfronted 84 cqn!vresumed 91 cqn!vright 15 cqn-fronted 41 cqn-right -44 cqnvfronted 69 cqnvresumed -28
cqnvright 29 cqshe-right -31 cqshevfronted 58 cqshevresumed 134 cqshevright -11 cqthat-right -23
cqthatvright -10 cqwhovfronted 71 cseveralNvright 12 csheNvfronted -33 csheNvright -18 cshehevright 78
cshen!vright 144 cshenvright 32 csheshevright 5 csomen!-right -59 cthat#vright 29 cthatDvright 16
cthatN-right -93 cthatNvfronted -23 cthatNvresumed 55 cthatNvright 35 cthathevright -24 cthatitvright 29
cthativright 30 cthatn!vright 60 cthatnvright 17 cthatshevright 70 cthattheyvright 9 cthatwhovright -49
cthe#vright 6 ctheDvright -34 ctheEvright 24 ctheN-fronted 48 ctheN-resumed -81 ctheN-right -8
ctheNvaccording -13 ctheNvas -31 ctheNvfronted 30 ctheNvresumed 7 ctheNvright 56 cthehe-fronted 92
cthehe-right -35 cthehevfronted 12 ctheirN-right 15 ctheirNvright -8 ctheirn!vright -19 ctheirn-right 19
cthemselvesn-right 22 cthen!-fronted -20 cthen!-right -87 cthen!vaccording 70 cthen!vfronted -25
cthen!vresumed 65 cthen!vright 47 cthen-right 59 cthenvaccording -8 cthenvfronted -61 cthenvright 31
cthereNvaccording -24 cthereNvright -26 ctherehevright 104 ctheren!vright 4 ctherenvright 96
ctheshe-fronted 83 ctheshevfronted 93 ctheshevright 111 cthewhichvfronted -66 cthewho-right 59
cthey#vright 27 ctheyDvright 99 ctheyNvright -8 ctheyhevfronted -19 ctheyn!vright -13 ctheynvright 27
ctheywhovright 38 cthisNvfronted 64 cthisNvright -7 cthoseN-right -9 cthoseNvright -32 cthosehevfronted 52
ctoDvright 32 ctoNvright 17 ctohevresumed 10 cwhatNvright -26 cwhenNvfronted 46 cwhenNvright -40
cwhenhevfronted -28 cwhetherNvright 12 cwhileNvfronted 5 cwhilehevfronted 30 cwhoNvright -30 cwhonvright 72
cwhyNvright 16 cwhyn!vright 61 cwithN-right -80 cwithNvright 36 cwithhe-right -47 cwithn-right -63
cwithnvright -19 cwouldhevright -11 cxN-transcript -28 cxNvtranscript 48 d0left 16 d0noun 19 d0relative 29
d1infinitive -7 d1left 9 d1main -12 d1noun -24 d1relative 9 d1shared -39 d2infinitive -37 d2left 5 d2main 7
d2noun -26 d2relative -80 d2right -15 d2shared -10 d3according 3 d3agent 43 d3aside -16 d3infinitive 30
d3left -47 d3main 7 d3right -15 d3shared -8 d4according -14 d4agent -12 d4aside -23 d4infinitive -41
d4left -47 d4main -54 d4right 32 d4shared 22 d5according 7 d5agent 18 d5infinitive 4 d5left 22 d5main 50
d5right 50 d5shared 80 d6according 36 d6aside 116 d6infinitive -41 d6left -11 d6main -46 d6right 58
d6shared -5 d7according 8 d7ahead 12 d7aside 50 d7infinitive 25 d7left 10 d7main -49 d7right -4 d7shared 7
d8according 121 d8ahead -9 d8aside 24 d8infinitive -10 d8interview -7 d8left 7 d8main -13 d8right 19
d8shared -36 e: -8 e:# -69 e:- -21 e:A 7 e:N 5 e:V -14 e:a -14 e:i 22 e:it -77 e:n -17 e:no 5 e:q# -69
e:q: -7 e:qA 16 e:qN 10 e:qV -65 e:qa -14 e:qi 63 e:qn -17 e:qx 19 e:transcriptdirect -53
e:transcriptindirect 16 e:transcriptmixed -12 e:un! -18 e:v 8 e:x 19 eaccording 6 eaccording# 11
eaccording- 3 eaccordingA 15 eaccordingG 19 eaccordingJ 19 eaccordingN -8 eaccordingV 4 eaccordinga -12
eaccordingaccordingdirect 20 eaccordingaccordingindirect 9 eaccordingafter -5 eaccordingan 7
eaccordingand -6 eaccordingas -10 eaccordingat 23 eaccordingbut -12 eaccordingfor -34 eaccordinghe -12
eaccordinghis -6 eaccordingin 16 eaccordingit 14 eaccordingn 76 eaccordingon 71 eaccordingq 16
eaccordingqto 9 eaccordingresumedindirect -19 eaccordingresumedmixed 68 eaccordingthat 27 eaccordingthe 15
eaccordingthere -13 eaccordingun 9 eaccordingun! 10 eaccordingv 9 eaccordingwhile -12 eaccuse 28
eaccuseN 31 eaccusehim 58 eaccuseing 64 eaccusepast 8 eaccuseqN 47 eaccuseqhim 58 eaccuseqthe 9
eaccuserightindirect 37 eaccuserightmixed 23 eaccusethe 27 eaccusethird 81 eaccuseuN 70 eaccuseuhe 112
eaccuseun -47 eaccuseun! 123 eaccuseuwho -29 eaccusev 7 eacknowledge -5 eacknowledge- 21 eacknowledgeN -19
eacknowledgebase -12 eacknowledgefrontedindirect -22 eacknowledgeing -25 eacknowledgen -7
eacknowledgepast 24 eacknowledgeq, -30 eacknowledgeqN -19 eacknowledgeqthat 18 eacknowledgeqthe -7
eacknowledgerightindirect 25 eacknowledgerightmixed -38 eacknowledgethat 30 eacknowledgethe 13
eacknowledgethird -6 eacknowledgeuN 38 eacknowledgeuhe -16 eacknowledgeun -38 eacknowledgev -20 eadd# 13
eadd- -65 eaddGcue -59 eaddN 19 eaddVcue -5 eadda -11 eaddanother 15 eaddbase -9 eaddbut 24
eaddfronteddirect 5 eaddfrontedindirect 49 eaddfrontedmixed 68 eaddhe 78 eadding 13 eaddn -22 eaddpast 24
eaddq 6 eaddq# -23 eaddq, 40 eaddq. 50 eaddq: 85 eaddqA 63 eaddqN -45 eaddqa -10 eaddqanother 6 eaddqn -38
eaddqthat 6 eaddqto -80 eaddresumeddirect 8 eaddresumedmixed 51 eaddrightdirect -8 eaddrightindirect -53
eaddrightmixed 29 eaddthat 9 eaddthe 88 eaddthird -68 eadduN 16 eadduit 72 eaddun -31 eaddun! -4
eaddushe 49 eadduwho -23 eaddv 38 eadmit- -25 eadmitbase 25 eadmiting 23 eadmitpast -33 eadmitq 53
eadmitqthat 37 eadmitqto -57 eadmitrightindirect -22 eadmitrightmixed 104 eadmitthat 52 eadmitthird -9
eadmituN -6 eadmituhe 69 eadmitun -43 eadmitun! 19 eadmitv 10 eadvise -31 eadvise- -80 eadvisebase -30
eadvisefrontedindirect -51 eadviseing -24 eadvisepast -26 eadviseq, -47 eadviseqN 15
eadviserightindirect -7 eadvisethird 30 eadviseuN -40 eadviseuhe -48 eadviseuwho 46 eadvisev -21
eadvocate -8 eadvocate- -48 eadvocatebase -51 eadvocateing 16 eadvocateqfor -9 eadvocaterightindirect -13
eadvocateuN -29 eadvocatev 31 eagree 9 eagree- -13 eagreeN -7 eagreebase -6 eagreepast -4 eagreeq 56
eagreeqN 65 eagreeqon 31 eagreeqthat 39 eagreeqwith 20 eagreerightindirect 32 eagreerightmixed -29
eagreethat 15 eagreethe 11 eagreethird 71 eagreeuN 21 eagreeuhe -15 eagreeun 29 eagreeun! -18 eagreev 22
eallege- -65 eallegen -64 eallegepast -8 eallegeqn -64 eallegeqthat 50 eallegerightindirect 10
eallegethat 70 eallegethird 66 eallegeuN -60 eallegeun -12 eallegeun! 86 eallegev 14 eannounce 26
eannounce# 25 eannounce- 39 eannounceN 19 eannouncea 20 eannouncebase -47 eannouncefrontedindirect 26
eannouncehe 70 eannouncehis 4 eannounceing 25 eannounceit 61 eannouncen 33 eannouncepast 36 eannounceq# 25
eannounceqJ 82 eannounceqa 20 eannounceqhis 4 eannounceqit 61 eannounceqn 33 eannounceqon -22
eannounceqt -15 eannounceqthat -42 eannounceqthe 23 eannounceqthey 50 eannouncerightindirect 11
eannouncerightmixed 14 eannouncethat -16 eannouncethe -15 eannouncethey 50 eannouncethird 97 eannounceuN 8
eannounceuhe -38 eannounceun 17 eannounceun! -16 eannounceuwho 78 eannouncev 6 eanswer -31
eanswerfronteddirect 48 eanswerpast 63 eanswerq 66 eanswerq. 3 eansweruN -37 eanswerv -22 eapplaudpast 9
eargue 32 eargue- 25 eargueN 87 earguebase 67 earguefrontedindirect -24 earguehe 57 eargueing -21
earguepast 18 eargueq, 13 eargueq. -32 eargueqfor 18 eargueqhe 57 eargueqthat -3 eargueqthe 105
eargueresumedindirect 21 earguerightindirect 51 earguethat -9 earguethe -17 earguethird 6 eargueuD -6
eargueuN 41 eargueuhe -40 eargueun 131 eargueun! -14 eargueushe 81 eargueuthey 85 earguev 23 eask 5
eask- 11 easkGcue 20 easkfronteddirect 117 easkfrontedindirect -96 easking 35 easkpast 21 easkq 25
easkq, 13 easkq. 37 easkqA -57 easkqJ 9 easkqN -17 easkqa 27 easkqby 62 easkqfor 12 easkqher 27 easkqhim 7
easkqif 77 easkqn 30 easkqthe -24 easkqto 6 easkqwhether -5 easkrightdirect 16 easkrightindirect 25
easkrightmixed 7 easkthird -37 easkuN -15 easkuhe -35 easkui 8 easkun 42 easkun! 13 easkushe 33 easkuwe -14
easkv 9 easkwhether 56 eassert 26 eassertpast 58 eassertqthat 99 eassertrightindirect 6
eassertrightmixed 45 eassertthat 102 eassertuN 92 eassertuhe 48 eassertv 21 eassure -21 eassurepast 45
eassureuN -61 eassurev -18 ebegin -29 ebeginN -61 ebeginfrontedindirect 13 ebeginpart -6 ebeginpast -43
ebeginq -20 ebeginqG -70 ebeginqto -48 ebeginuN -91 ebeginuwhich 18 eblame 5 eblame- 15 eblameN 13
eblamebase 37 eblamen 74 eblamepast -31 eblameqN 13 eblameqn 74 eblamerightindirect 44 eblamerightmixed -48
eblamethird 60 eblamev 8 eblast 5 eblast- 64 eblastpast 39 eblastrightindirect 19 eblastrightmixed -28
eblastthird -18 eblastuN 24 eblastuhe -6 eblastun! -12 eblastv -45 eboast -10 eboast- 31 eboastpast -13
eboastqA 14 eboastqof 57 eboastqthat 76 eboastrightindirect -11 eboastrightmixed 9 eboastthat 87
eboastthird -19 eboastuN 50 eboastuhe 27 eboastun! -40 eboastv -26 ebrief 23 ebriefrightindirect 23
ebriefv 23 ecall 3 ecall- 25 ecallA -53 ecallGcue 9 ecallN 6 ecallVcue 23 ecalla 18 ecallbase 36
ecallfrontedindirect -55 ecallher 25 ecallhim 62 ecallhimself 31 ecallhis 21 ecallin -49 ecalling 15
ecallit 17 ecalln -39 ecallpast -31 ecallq 3 ecallqN -4 ecallqa -22 ecallqfor 4 ecallqher 14 ecallqhim 62
ecallqhimself 31 ecallqhis 18 ecallqit 17 ecallqn -64 ecallqon 15 ecallqout 27 ecallqq -8 ecallqthe 21
ecallqthem 70 ecallqto 18 ecallrightdirect -18 ecallrightindirect 19 ecallthe 25 ecallthird 20 ecallto 28
ecalluD 7 ecalluN 39 ecalluhe -10 ecalluit 43 ecallun -58 ecallun! -34 ecallushe -16 ecalluthat 29
ecalluwho 44 ecallv -22 ecaution 25 ecautionVcue 16 ecautionpast 14 ecautionqagainst -12 ecautionqthat 60
ecautionuN -4 ecautionv 25 echallenge -7 echallenge- -63 echallengeand -18 echallengebase 13
echallengefrontedindirect 34 echallengen -63 echallengepast -21 echallengeqN 31 echallengerightindirect -50
echallengethird -21 echallengeuN -17 echallengeun 5 echallengeuwho 16 echallengev 22 echant -16 echant- 88
echantpast -16 echantq 41 echantq, -52 echantqq 82 echantrightdirect 15 echantun -33 echantun! -6
echantv -59 ecite 43 ecite- 37 eciteN 16 ecitea -11 ecitehis 69 eciteing 108 eciten 82 ecitepast -11
eciteq -28 eciteqN 95 eciteqa -11 eciteqhis 24 eciteqn 82 eciteqq 44 eciteqthe 29 eciterightindirect 97
eciterightmixed 94 ecitethe -11 ecitethird 24 eciteuN 44 eciteuhe 91 eciteun! -15 eciteushe 44 ecitev 26
eclaim 17 eclaim- -6 eclaimN 21 eclaimVcue 83 eclaima 21 eclaimbase 7 eclaimhe 43 eclaiming -53 eclaimn 24
eclaimpast 43 eclaimqA -61 eclaimqN 57 eclaimqa 21 eclaimqhe 43 eclaimqn 39 eclaimqthat 16 eclaimqthe -49
eclaimqto 22 eclaimrightindirect 6 eclaimrightmixed 46 eclaimthat 7 eclaimthe -34 eclaimthird 57
eclaimuD -21 eclaimuN -15 eclaimuhe -13 eclaimun 10 eclaimun! 30 eclaimushe 68 eclaimuwho 98 eclaimv 18
ecomment 27 ecomment- -40 ecommentA -14 ecommentbase 22 ecommentfrontedmixed -18 ecommentn -5
ecommentpast 75 ecommentqA 12 ecommentqon 28 ecommentqto 50 ecommentrightmixed 83 ecommentthird -17
ecommentuD 56 ecommentuN -8 ecommentun -27 ecommentv 68 ecompare- -30 ecompareing -8 ecomparepast 7
ecompareqto -21 ecompareqwith 9 ecomparerightmixed 9 ecompareuN 43 ecompareuhe -39 ecompareun -51
ecompareun! -32 ecomparev 17 ecomparewho 38 ecomparewith -100 ecomplain 21 ecomplain- -8 ecomplainpast 96
ecomplainqA 29 ecomplainqthat 29 ecomplainrightindirect 7 ecomplainrightmixed 37 ecomplainthat 33
ecomplainthe 75 ecomplainuN 91 ecomplainun -22 ecomplainv -11 econcedeing -44 econcedepast 25
econcedeqthat 88 econcederightindirect 21 econcedethat 24 econcedeuN -44 econcedeuhe 68 econcedev 27
econclude 39 econcludefronteddirect -16 econcludepast 65 econcludeq, 29 econcludeq. 35 econcludeqby 50
econcludeqthat -32 econcluderightindirect 32 econcluderightmixed -8 econcludethat -31 econcludethird -23
econcludeuN 100 econcludeuhe -8 econcludeun 22 econcludeun! 6 econcludeuthey -9 econcludev 54
econdemnbase 5 econdemnuN -16 econfirma 25 econfirmbase -34 econfirmpast 7 econfirmqa 25 econfirmqthat 94
econfirmqthe -45 econfirmrightindirect -6 econfirmthat 94 econfirmthe -45 econfirmuN 57 econfirmun -4
econfirmun! -21 econfirmv -12 econtend -25 econtendqthat 89 econtendrightindirect 31 econtendthat 89
econtendthird 77 econtenduN -3 econtendv -25 econtinue- 45 econtinueA 27 econtinuebase 29
econtinuefronteddirect 4 econtinuefrontedindirect -59 econtinuefrontedmixed 18 econtinuepast -16
econtinueq 17 econtinueq, 30 econtinueq. -23 econtinueq: 14 econtinueqto 8 econtinueresumeddirect 85
econtinuerightdirect -4 econtinuethird 19 econtinueuN -59 econtinueuhe 98 econtinueun 26 econtinueushe -24
econtinuev -20 econvince -43 econvinceing -34 econvincerightindirect -43 econvincethat -16 econvinceuN -79
econvincev -26 ecounter 3 ecounter- -7 ecounterbase -4 ecounterrightindirect 20 ecounteruN -69
ecounterun 42 ecounterv 31 ecreditbase -55 ecreditqn -43 ecreditun -29 ecriticize -21 ecriticize- -12
ecriticizeN -35 ecriticizebase 6 ecriticizeing -66 ecriticizepast -12 ecriticizeqN -35 ecriticizeqthe 8
ecriticizerightindirect -23 ecriticizethe 8 ecriticizeuN -67 ecriticizeuhe 74 ecriticizeun! -70
ecriticizev -35 edeclare 21 edeclare- 48 edeclareN 22 edeclarea -36 edeclarebase 34 edeclareing 22
edeclaren 35 edeclarepast -22 edeclareq 16 edeclareq. 52 edeclareqN -21 edeclareqa -24 edeclareqin 54
edeclareqn 26 edeclareqthat 94 edeclarerightdirect 54 edeclarerightindirect 14 edeclarerightmixed 37
edeclarethat 112 edeclarethird 59 edeclareuN 42 edeclareuhe -30 edeclareun -24 edeclareun! 44 edeclarev -7
edecline 12 edeclineVcue 16 edeclinefrontedindirect 51 edeclinepast 52 edeclineuN 31 edeclineuhe 61
edeclineun -98 edeclineun! 79 edeclineuwho -60 edeclinev 12 edecry 45 edecry- 69 edecrypast 93
edecryqthe 64 edecryrightindirect 29 edecrythe 64 edecryuN 10 edecryv -11 edefend -25 edefend- -18
edefendbase 30 edefendhis -90 edefending -34 edefendqhis -90 edefendqthe 32 edefendrightindirect -35
edefendthe 32 edefenduN -10 edefendun 47 edefendv -6 edemand 13 edemand- 18 edemandJ -18 edemanding -30
edemandn 36 edemandpast 24 edemandqJ -18 edemandqto 3 edemandrightindirect 18 edemandthat -53
edemandthird 88 edemanduN 26 edemandun 15 edemandun! -44 edenounce -4 edenounce- -35 edenounceing -17
edenouncerightindirect -80 edenounceuN -35 edeny- 9 edenyN -21 edenyany 72 edenybase 11 edenying -47
edenyn -17 edenypast 47 edenyqN -21 edenyqany 72 edenyqn -17 edenyqthat 92 edenyqthe 93
edenyrightindirect -5 edenythat 92 edenythe 44 edenythird -50 edenyuN 30 edenyuhe -38 edenyun! 8 edenyv -29
edescribe 13 edescribe- 56 edescribeJ -21 edescribeN 30 edescribea 45 edescribebase -4 edescribeher 24
edescribehimself 67 edescribehis 17 edescribeing 122 edescribeit -32 edescriben 75 edescribeq 53
edescribeqJ -21 edescribeqN 30 edescribeqa 70 edescribeqas 17 edescribeqher 24 edescribeqhimself 67
edescribeqhis 17 edescribeqit -32 edescribeqn 75 edescribeqthe 12 edescribeqthemselves -6
edescriberightdirect 53 edescriberightindirect 13 edescriberightmixed 8 edescribethe 12
edescribethemselves -6 edescribethird -30 edescribeuhe -4 edescribeun 41 edescribeun! 76 edescribeushe 65
edescribeuwho -19 edescribev -27 edetail -19 edetail- 28 edetailn 10 edetailrightindirect -37
edetailthird -81 edetailuN -81 edetailun -9 edetailv -70 edisclose -4 edisclose- -28 edisclosebase -66
edisclosepast 81 ediscloserightindirect -10 edisclosev 21 edismiss -25 edismisspast 12 edismissuN -16
edismissv -18 eemphasize 16 eemphasize- 10 eemphasizebase 28 eemphasizeing -15 eemphasizen 17
eemphasizepast 13 eemphasizeqn 17 eemphasizeqthat -18 eemphasizeqthe 74 eemphasizethat -8 eemphasizethe 74
eemphasizeun! 6 eemphasizev 15 eencourage -28 eencourageVcue 45 eencouragebase 74 eencourageing -69
eencourageqn -15 eencouragerightindirect -19 eencourageuN 7 eencourageun 31 eencouragev -22 eestimate 15
eestimate- 50 eestimatepast 18 eestimateqthat -11 eestimaterightindirect 18 eestimatethat -7
eestimatethird -5 eestimateuN -11 eestimatev 10 eexplain 21 eexplain- -47 eexplainbase 27
eexplainfrontedindirect 10 eexplainhis -33 eexplainhow 62 eexplainpartedindirect -33 eexplainpast 18
eexplainq 25 eexplainq, -28 eexplainq. 37 eexplainqN 51 eexplainqhis -33 eexplainqhow 62 eexplainqthat 91
eexplainqthe 12 eexplainqwhy 3 eexplainrightindirect 38 eexplainrightmixed 11 eexplainthat 11
eexplainthe 33 eexplainthird -22 eexplainuN 13 eexplainuhe -33 eexplainun 13 eexplainun! 67 eexplainushe 71
eexplainv 63 eexplainwhy 5 efindN 83 efinda -51 efindbase -85 efindfrontedindirect 61 efindn -12
efindpast 51 efindq. 54 efindqN 69 efindqa -29 efindqthat -12 efindrightindirect 8 efindthat -9
efindthird 28 efinduN -17 efindun! 29 efindv 22 ego -24 ego- -37 egoA -61 egobase 61 egofronteddirect 12
egofrontedindirect -31 egoing -76 egopast -29 egoq -26 egoqon -9 egoqq -12 egoqto 22 egorightdirect 6
egouN 15 egouhe 14 egoun -14 egoushe -49 egov -8 ehighlight -21 ehighlightv -21 ehint 15 ehint- -7
ehintpast 27 ehintqat 27 ehintrightindirect 15 ehintuN 28 ehintun -23 ehintv 23 eimply 12 eimplyqthat 12
eimplythat 12 eimplyv 12 eindicate 28 eindicate- 66 eindicatebase 28 eindicatefrontedindirect 78
eindicatehe 29 eindicatepast 17 eindicateq, 79 eindicateqhe 29 eindicateqthat 5 eindicaterightindirect -7
eindicatethat 7 eindicatethe 70 eindicatethird 6 eindicateun -9 eindicateun! 94 eindicatev 11 einform 40
einformv 40 einsist 36 einsistbase 31 einsisting 80 einsistpast -14 einsistqon -45 einsistqthat -5
einsistqthey 88 einsistrightindirect 15 einsistrightmixed 108 einsistthe 69 einsistthey 46 einsistthird 93
einsistuN 46 einsistuhe 33 einsistun 11 einsistun! -16 einsistv 57 einvite -48 einviteVcue -34
einviteing 18 einvitepast -53 einviteqN -65 einviterightindirect -65 einviteuN -73 einvitev -43 ejoke 13
ejokepast 26 ejokeq 69 ejokeq, -28 ejokeqthat 78 ejokerightindirect 21 ejokethat 81 ejokeuhe 80 elabel -66
elament 6 elamentpast 9 elamentrightindirect 65 elamentuN 29 elamentv 20 emaintain -65 emaintain- -41
emaintaina -59 emaintainbase -43 emaintainpast -13 emaintainqa -70 emaintainqthat 79
emaintainrightindirect -55 emaintainthat 79 emaintainthird -83 emaintainuN -28 emaintainv -51 emention 30
emention- 20 ementionN 10 ementionbase -9 ementioning 28 ementionpast 42 ementionqN 10 ementionqthe 59
ementionrightindirect 35 ementionthe 59 ementionthird -3 ementionuN 28 ementionuhe 102 ementionv 31
emock -25 emockpast -83 emockrightindirect -36 emockv 3 enote 29 enote- 58 enoteJ 40 enoteN 45
enoteasindirect 6 enotebase -30 enotefronteddirect 38 enotefrontedindirect 12 enotehe 66 enoteing 8
enotepast 37 enoteq 63 enoteq, 28 enoteq. 62 enoteqhe 59 enoteqin 68 enoteqthat 29 enoteresumedindirect 67
enoterightindirect 42 enoterightmixed -17 enotethat 33 enotethe 3 enotethird 55 enoteuN 28 enoteuhe 70
enoteun 15 enoteun! 25 enoteushe 4 enoteuthey 67 enotev 12 eobserve 7 eobservepast 21 eobserveuhe 22
eobservev 36 eoffer -7 eoffer- 22 eofferbase 30 eofferfrontedindirect -26 eoffering 42 eofferpast -62
eofferq -8 eofferqa -84 eofferqq 56 eofferrightindirect 22 eofferthird -14 eofferuN -87 eofferun 35
eofferun! 41 eofferv -14 eorder -21 eorderpast -20 eorderrightindirect 14 eorderun -65 eorderv -3 eother -7
eother- -9 eotherfronteddirect 7 eotherfrontedmixed -27 eotherq 7 eotherq. 10 eotherqN 3 eotherqa -78
eotherqhis -20 eotherqto -82 eotheruN -23 eotheruhe -58 eotherun 41 eplead -46 epleadfrontedindirect -46
epleadpast -46 epleadv -46 epledge 13 epledge- -30 epledgeGcue 58 epledgebase 18 epledgeing 66 epledgen -11
epledgepast -15 epledgeqn -80 epledgeqthat 46 epledgeqtheir -22 epledgeqto 36 epledgerightmixed 120
epledgethat 46 epledgetheir -22 epledgethird 16 epledgeu# -79 epledgeuN 38 epledgeuhe 103 epledgeun 39
epledgeun! -24 epledgeuwho -66 epledgev 28 epoint- 3 epointa 17 epointasindirect 46
epointfrontedindirect -86 epointin -48 epointing 10 epointq -32 epointqout 11 epointqto 16
epointrightindirect 47 epointthat 158 epointthe 61 epointthird -6 epointuN 6 epointuhe 38 epointun -25
eportray -17 eportray- -20 eportrayN -8 eportraypast -71 eportrayqN -8 eportrayrightindirect -38
eportrayuN 5 eportrayv -5 epostfronteddirect -32 epostpast 22 epostq -19 epostqon 76 epostthat 75
epostuN 61 epostun -25 epostv 31 epraise -9 epraise- -15 epraiseN -72 epraisepast -41 epraiseqN -65
epraiseuN -63 epraisev 15 epredict 30 epredict- 30 epredictN 4 epredictbase 33 epredictfrontedindirect 84
epredicting -51 epredictn 30 epredictpast 46 epredictq, 70 epredictqn 19 epredictqthat 4 epredictqthe -26
epredictrightindirect 5 epredictthat 7 epredictthe -28 epredictuN -41 epredictuhe 115 epredictun 97
epredictun! 16 epredictushe -11 epredictv 8 epress -48 epresspast -16 epressrightindirect -52 epressuN -14
epressv -31 eproclaim 18 eproclaimpast 4 eproclaimv 67 epromise 31 epromise- 23 epromiseGcue 32
epromisea 22 epromisebase 25 epromiseing 11 epromisen -40 epromisepast 63 epromiseq, 72 epromiseqn -4
epromiseqthat -7 epromiseqto -18 epromiserightindirect 18 epromiserightmixed 4 epromisethat -7
epromisethird -36 epromiseuD -14 epromiseuN 25 epromiseuhe -8 epromiseun -5 epromiseushe -7 epromisev 18
epropose 20 epropose- -5 eproposeG 25 eproposeJ -42 eproposea -3 eproposeing 30 eproposen 13
eproposepast 19 eproposeqG 20 eproposeqJ -42 eproposeqa -3 eproposeqn 24 eproposeqto 16
eproposerightindirect 21 eproposerightmixed 74 eproposethat -13 eproposethird -3 eproposeuhe 64
eproposeun! 62 eproposeushe 8 eproposev 44 eprotest -74 eprotest- -59 eprotestbase -75
eprotestrightindirect -78 eprotestv -37 eput -3 eputpast -11 eputq 88 eputqit -6 eputrightdirect 54
eputuN 44 eputuit -14 eputv 26 equestion -30 equestion- -45 equestionN -69 equestioning -87
equestionpast 32 equestionqA 22 equestionrightindirect 21 equestionthird -11 equestionuN 27
equestionuhe -21 equestionun -93 equestionv 4 erail -9 erailuN -28 eread 19 eread- -37
ereadfronteddirect 67 ereadfrontedindirect 69 ereadpast -19 ereadq -32 ereadq, -43 ereadq. 40 ereadqq 6
ereadrightdirect -8 ereadthird 68 ereaduN -32 ereaduit 29 ereadun 80 ereadun! 35 ereaduthat -60
ereaduwhich 32 ereadv 52 ereason -12 ereasonrightindirect -74 erecall 24 erecall- -3 erecallN -26
erecallbase -27 erecallfronteddirect 67 erecalling 31 erecallpast 22 erecallq 89 erecallq, -71
erecallqN -24 erecallqthat -18 erecallqthe -17 erecallrightindirect 53 erecallrightmixed 84 erecallthat -12
erecallthe -46 erecalluN 25 erecalluhe 68 erecallushe 65 erecallv 40 erecommend 7 erecommendn -39
erecommendpast 12 erecommendqn -39 erecommendrightindirect 20 erecommenduN 23 erecommendv 27 erefer -26
erefer- -34 ereferN 37 erefering -28 ereferpast 22 ereferqto -19 ereferrightindirect -52
ereferrightmixed 23 ereferthe 27 ereferuN -69 ereferuhe -56 ereferun 39 ereferv 3 erefuse -13
erefuseGcue 51 erefuseVcue -23 erefusebase 4 erefuseing 51 erefusepast -50 erefuseuN -9 erefuseuhe 10
erefuseun! -23 erefusev -13 ereiterate 24 ereiteratehis -19 ereiteratepast -8 ereiterateqhis -19
ereiterateqthat 59 ereiteraterightindirect 9 ereiteratethat 71 ereiterateuN 46 ereiterateuhe -42
ereiteratev 32 ereject -25 ereject- -36 erejectbase 22 erejectpast -22 erejectqthe -46
erejectrightindirect -33 erejectthe -46 erejectuN 24 erejectuhe -49 erejectv 7 eremark 16 eremark- 35
eremarkA -4 eremarking 98 eremarkpast 55 eremarkq 59 eremarkq, -24 eremarkq. 21 eremarkqthat 4
eremarkrightindirect -37 eremarkrightmixed 53 eremarkthat 42 eremarkthird -27 eremarkuN -14 eremarkun 14
eremarkv -9 eremind -47 eremindpast -34 ereminduN -80 eremindv -18 erepeat 5 erepeat- -38 erepeata -12
erepeatbase 34 erepeathis -22 erepeating 7 erepeatn 5 erepeatpast -21 erepeatqa -12 erepeatqhis -22
erepeatqn 5 erepeatqthe 47 erepeatrightindirect -6 erepeatrightmixed 76 erepeatthe -17 erepeatuN 36
erepeatuhe -33 erepeatun! -28 erepeatv 40 ereply -23 ereply- 59 ereplyfronteddirect 99 ereplypast -23
ereplyq 14 ereplyq, -5 ereplyq. 71 ereplyq: 5 ereplyresumeddirect -26 ereplyrightdirect 75 ereplyuN 98
ereplyushe -44 ereplyv -33 ereport- 31 ereportA 48 ereportJ 103 ereportN 33 ereportVcue -6 ereporta 36
ereportasindirect 41 ereportbase -8 ereportfronteddirect -103 ereportfrontedindirect 51
ereportfrontedmixed 39 ereportin 60 ereporting 14 ereportit 5 ereportn 21 ereportpast 4 ereportq -60
ereportq, -12 ereportq. 66 ereportqA 50 ereportqJ 74 ereportqN 48 ereportqby 35 ereportqin -17
ereportqit -37 ereportqn 28 ereportqon -17 ereportqt 84 ereportqthat 22 ereportqthe 9 ereportqto -56
ereportrightindirect 10 ereportrightmixed -31 ereportthat 35 ereportthe -34 ereportthird 16 ereportuN 19
ereportun 10 ereportun! 9 ereportv -5 erequest -36 erequest- -12 erequestn -48 erequestpast -71
erequestqn -45 erequestrightindirect -31 erequestuwho -66 erequestv -47 erespond 7 erespond- 9 erespondJ 47
erespondN 34 eresponda -57 erespondbase 18 erespondby 21 erespondfronteddirect 79 eresponding -31
erespondn -85 erespondq 92 erespondq, 5 erespondq. 62 erespondqA 3 erespondqJ 35 erespondqby 21
erespondqthat 95 erespondqto -18 erespondqwith 21 erespondrightdirect 79 erespondrightindirect -7
erespondthat 24 erespondthe 23 erespondthird 48 eresponduhe -37 erespondun -9 erespondun! 17 erespondv 4
ereveal 18 ereveal- 13 erevealN 30 ereveala 6 erevealbase -5 erevealn -6 erevealpast 17 erevealq, 74
erevealqN 28 erevealqa 6 erevealqn 19 erevealqthe -19 erevealthat -33 erevealthe 4 erevealthird 12
erevealuN -7 erevealun 32 erevealun! 80 erevealv 16 erule -26 erulefrontedindirect -52 erulethird -60
eruleun -57 erulev -26 esay 21 esay# -9 esay- -14 esayA 78 esayE 27 esayG 47 esayGcue 20 esayJ -53
esayV -11 esayVcue -39 esaya 22 esayafter 94 esayand -33 esayany -32 esayas -15 esayat 37 esaybase 20
esaybut 47 esayby -5 esaycould 69 esayduring -10 esayfor 103 esayfronteddirect 15 esayfrontedindirect 39
esayfrontedmixed -6 esayhad 70 esayhe 7 esayher 36 esayhis 79 esayif 20 esayin -4 esaying -4 esayis 12
esayit 15 esayits 5 esaymany 68 esayn 40 esayon -50 esaypartedindirect 147 esaypartedmixed 16 esaypast 18
esayq 17 esayq# 36 esayq$ 36 esayq, 10 esayq- -10 esayq. 41 esayq: -82 esayqA -32 esayqG 45 esayqJ -4
esayqN 83 esayqV 90 esayqafter 17 esayqany -46 esayqas 7 esayqat 3 esayqbefore 47 esayqby -24
esayqduring -6 esayqfor 91 esayqhe 27 esayqher 22 esayqhis 46 esayqif 89 esayqin 53 esayqis -17 esayqit 11
esayqits 98 esayqn 5 esayqno -13 esayqof -9 esayqon -7 esayqq -37 esayqshe 11 esayqsome 75 esayqt 38
esayqthat 29 esayqthe 49 esayqtheir 12 esayqthere 34 esayqthey 6 esayqthis 6 esayqthose 56 esayqto 114
esayqwas 50 esayqwere 53 esayqwhen 6 esayqwhether -9 esayqwith 54 esayqwould -17 esayresumeddirect 7
esayresumedindirect 7 esayresumedmixed 7 esayrightdirect 68 esayrightindirect 21 esayrightmixed 21
esayshe 10 esayso -23 esaysome 91 esaythat 19 esaythe 57 esaythere -10 esaythey 3 esaythird 47 esaythis 25
esaythose 85 esayto 73 esayuD 158 esayuE 3 esayuJ 108 esayuN 35 esayuhe 28 esayui -44 esayuit 9 esayun 23
esayun! 19 esayushe 12 esayuthat -21 esayuthey -10 esayuyou -30 esayv 26 esaywas 60 esaywere 53 esaywhat 5
esaywhatever -5 esaywhen -30 esaywhether -19 esaywhile -33 esaywill 14 esaywith -65 esaywould 13 eshoot -50
eshootfrontedindirect -61 eshootfrontedmixed -58 eshootpast -33 eshootq 82 eshootqA 44 eshootuN 9
eshootv -50 eshout 17 eshout- 61 eshoutq 75 eshoutrightdirect 64 eshoutun 53 eshoutv -30 eshow 20
eshow- -18 eshowN 12 eshowa -7 eshowbase -21 eshowfrontedindirect 36 eshowhow 68 eshowing 21 eshown 40
eshowpast 36 eshowq, 63 eshowqN 4 eshowqa -7 eshowqhow 62 eshowqn 25 eshowqthat 28 eshowqthe 11
eshowrightindirect 12 eshowrightmixed 6 eshowthat 31 eshowthird 123 eshowuN 10 eshowun 9 eshowun! 40
eshowv 26 esignal -24 esignal- -76 esignalbase -47 esignalpast 34 esignalqthat 77 esignalrightindirect 28
esignalthat 77 esignaluN 63 esignalun -67 esignalv 17 eslam 27 eslam- 43 eslamN -4 eslampast 48 eslamqN -4
eslamqthe 14 eslamrightindirect 70 eslamrightmixed -30 eslamthe 14 eslamuN -15 espeak 32 espeak- 40
espeak. -73 espeakN -8 espeakbase 59 espeaking 29 espeakn 80 espeakpast -13 espeakqA 9 espeakqof 17
espeakqout 40 espeakrightindirect 25 espeakthe -20 espeakuN 27 espeakuhe -10 espeakun 48 espeakun! 74
espeakv 5 estate -12 estate- -21 estateA 7 estateN -13 estateand -31 estatefronteddirect 59
estatefrontedindirect -7 estateing 110 estatelike -46 estaten -34 estatepast 93 estateq 90 estateq, -37
estateq- -55 estateq. 20 estateqA 15 estateqlike -42 estateqthat 53 estaterightdirect 57
estaterightindirect -35 estaterightmixed 28 estatethat 22 estatethird -97 estateuD -3 estateuN -9
estateuit 73 estateun -88 estateun! 34 estatewhere -65 estress 16 estress- 63 estresspast 22
estressqthat -13 estressqthe 51 estressrightindirect 15 estressthe 51 estressuN 38 estressv -7 esuggest 16
esuggest- -21 esuggestN -6 esuggestbase 4 esuggestfrontedindirect 15 esuggesthe -32 esuggesting 35
esuggestn 5 esuggestqN 35 esuggestqa -24 esuggestqhe -32 esuggestqin 4 esuggestqn -21 esuggestqshe 70
esuggestqthat -3 esuggestqthe -11 esuggestqthey 65 esuggestrightindirect 36 esuggestrightmixed -43
esuggestshe 70 esuggestthe -11 esuggestthey 65 esuggestthird 39 esuggestuN 60 esuggestuhe 27 esuggestun -34
esuggestun! 20 esuggestushe -12 esuggestuwho 12 esuggestv 36 etalk -32 etalkbase -46 etalkqof -46 etell -7
etell' -28 etell- -65 etellA 40 etellGcue -19 etellVcue -27 etella 41 etellbase 42 etellfronteddirect 76
etellfrontedindirect 50 etellfrontedmixed 21 etellhe 47 etellhis 25 etellhow 7 etelling -4 etelln 66
etellpast 21 etellq 6 etellq# 51 etellqJ -55 etellqN 5 etellqa 36 etellqan -19 etellqher -17 etellqhim -70
etellqhis 4 etellqme -4 etellqn 34 etellqq -53 etellqthe 7 etellqthem 44 etellqus 44 etellresumeddirect 19
etellresumedindirect -9 etellrightdirect -11 etellrightindirect -30 etellshe 6 etellthat 38 etellthe 19
etellthey 8 etellthird -29 etelluN 27 etelluhe 15 etellui 19 etellun 58 etellushe -23 etellv 17
etellwho -23 eterm -23 eterm- -60 etermbase -75 etermrightindirect -7 etermthird 16 etermun -102 etermv 6
etestify 11 etestifybefore 24 etestifyqbefore 24 etestifyrightindirect -4 etestifyuN -17 etestifyv -11
ethank -32 ethank- -18 ethankN -77 ethankfrontedindirect -78 ethankpast 33 ethankqto -5
ethankrightindirect -11 ethankthird -12 ethankuN -46 ethankv -17 ethreaten -24 ethreatenVcue -17
ethreatenpast -10 ethreatenqto -24 ethreatenrightindirect -24 ethreatenv -24 etweet 12 etweet- 60
etweeta 29 etweetfronteddirect 143 etweeting 38 etweetpast -24 etweetq 57 etweetq, 35 etweetq. 43
etweetq: -38 etweetqA 62 etweetqN 48 etweetqa 29 etweetqon 38 etweetqt 77 etweetqthat 9 etweetqthe -38
etweetrightdirect 8 etweetrightindirect 24 etweetrightmixed 49 etweetthat 13 etweetthe -17 etweetuN 29
etweetuhe -10 etweetun 4 etweetun! -61 etweetv -33 eurgeGcue 15 eurgeVcue 28 eurgeing 15 eurgepast 5
eurgeqN 19 eurgeqn 46 eurgeqthe -8 eurgerightindirect 29 eurgeuN -40 eurgeuhe 22 eurgeun 66 eurgeun! -23
evoice 16 evoice- -8 evoicebase 16 evoicen -5 evoicepast 3 evoiceqn -5 evoicerightindirect 12 evoiceuN -35
evoicev 23 evow 32 evowGcue 86 evowVcue 25 evowbase -33 evowing 86 evown 5 evowpast 11 evowq, 54 evowqto 17
evowrightindirect 28 evowrightmixed 7 evowthird 103 evowuD 86 evowuN -15 evowun 75 evowun! 12 evowushe 68
evowv 16 ewarn 37 ewarn- 9 ewarnbase 22 ewarning 22 ewarnn -6 ewarnpast 12 ewarnq 40 ewarnq, -11 ewarnq: 44
ewarnqN -19 ewarnqagainst 72 ewarnqn -45 ewarnqof 84 ewarnqthat 12 ewarnrightindirect 9 ewarnrightmixed 20
ewarnthat -15 ewarnthe 76 ewarnuN 7 ewarnuhe 30 ewarnun 4 ewarnun! 123 ewarnv 31 ewonder -19
ewonderpast -19 ewonderv -25 ewrite- -25 ewriteA -16 ewriteN -56 ewritea 6 ewritean 77 ewritebase 53
ewritefronteddirect 74 ewritefrontedmixed 10 ewritehis -54 ewritein -68 ewriteing -42 ewriten -27
ewritepart -13 ewritepast 9 ewriteq 50 ewriteq, 66 ewriteq. -38 ewriteq: 51 ewriteqA 52 ewriteqa -6
ewriteqan 77 ewriteqhis -54 ewriteqin -52 ewriteqn 23 ewriteqof 17 ewriteqon -3 ewriteqq 56 ewriteqthat 43
ewriteqthe 14 ewriteqto -10 ewriteresumeddirect -16 ewriterightdirect -7 ewriterightindirect -18
ewriterightmixed 33 ewritethat 43 ewritethe 58 ewritethird -12 ewriteuN 26 ewriteuhe 28 ewriteun! -41
ewriteushe -3 ewriteuthey 27 ewriteuwho -28 ewritev 31 eyell 31 eyell- 60 eyellpast 18 eyellq 77
eyellrightdirect 51 eyellv -12 f#according 14 f#fronted -32 f#resumed -17 f#right 19 f#transcript -69
f$below 6 f(fronted -66 f-right -22 f.right -91 fAaccording 21 fAanswer -26 fAas 26 fAfronted -50
fAinherited 8 fAresumed -58 fAright 45 fAtranscript 16 fEright -4 fGaccording 82 fGcuefronted 70
fGcueright 13 fGfronted -49 fJaccording 19 fJfronted -22 fJright 23 fNaccording -8 fNas -24 fNfronted -4
fNparagraph -68 fNresumed 56 fNright -3 fNtranscript 10 fVcuefronted -51 fVcueresumed -51 fVcueright 25
fVparted -40 fVresumed -3 fVright 57 fVtranscript -65 faaccording 104 fafronted 31 fafteraccording -5
fafterfronted 5 fafterright -35 fandfronted -23 fandresumed -17 fandright -38 fanotherright 38 fanright -6
fanyright 35 fareright 43 faresumed -54 faright 22 fasaccording -10 fasfronted -27 fasright -47
fataccording 23 fatfronted -53 fatranscript -14 fatright -19 fbecauseresumed 94 fbecauseright 14
fbeforeright 36 fbothright 48 fbutaccording -12 fbutfronted -19 fbutresumed -15 fbutright -28 fbyright -14
fcouldparted 34 fcouldright 72 fdespitefronted 12 fduringright -38 feachright 5 fforaccording -34
fforright -76 ffromright -43 fhasparted -8 fheaccording -12 fheresumed 67 fherfronted 61 fheright 24
fherright 17 fhimright 14 fhimselfright -9 fhisaccording -6 fhisfronted 77 fhisright 33 fhowright -4
fianswer -25 fiffronted 10 fifright -47 finaccording 16 finfronted -9 finresumed -29 finright -35
fisparted 82 fisright -11 fitaccording 14 fitanswer -71 fitfronted 49 fitranscript 63 fitresumed 41
fitselfright -65 flikeright -46 fmanyfronted 46 fmanyright 92 fmuchright 82 fnaccording 105 fnas 64
fnfronted 86 fnoanswer -14 fnoright 15 fnresumed 53 fntranscript -17 fofright 41 fonaccording 71
fonfronted -48 fonright -29 foverright -34 fqaccording 9 fqalone -21 fqannounced 15 fqas 10 fqcontinued 42
fqfar 5 fqfronted 44 fqinherited -14 fqparagraph -11 fqresumed 18 fqright 19 fqsigned 53 fqtold -12
fqwithin -7 fseveralright 12 fshefronted 7 fsheresumed 75 fsheright 8 fsofronted -17 fsomeright -25
fsuchright 30 fthataccording 27 fthatfronted -31 fthatresumed 81 fthatright 7 ftheas -24 fthefronted -4
ftheirright 50 fthemright 19 fthemselvesright 12 fthereaccording -13 ftherefronted -43 fthereright 7
ftheresumed -4 ftheright 16 ftheyright 27 fthisfronted 41 fthisright -4 fthosefronted 52 fthoseright -53
fthoughfronted 27 ftoresumed 20 ftoright 5 fupright -35 fwasparted -11 fwasright 14 fwereright 59
fwhatfronted 69 fwhatright 17 fwhenfronted -14 fwhenright -37 fwhereright -16 fwhetherright -29
fwhichright -39 fwhileaccording -12 fwhilefronted 20 fwhoright -6 fwhyright 25 fwillright 48
fwithfronted -32 fwithresumed 8 fwithright -41 fwouldparted 77 fwouldright -29 fxright -4 fxtranscript 19
g-# -25 g-A 5 g-G -3 g-J -12 g-N 4 g-V -13 g-a -32 g-according 5 g-after -5 g-an -32 g-and -14 g-answer -7
g-as 24 g-at 6 g-but -26 g-for -34 g-fronted -4 g-he -12 g-his -6 g-i 22 g-in 11 g-it -42 g-n 10 g-no 16
g-on 71 g-q 19 g-right -31 g-she 83 g-the 10 g-there -13 g-while -12 g-x 19 g-you 4 gbase# 25 gbase- -32
gbaseA -42 gbaseG -6 gbaseGcue 36 gbaseJ 16 gbaseN 47 gbaseV 40 gbaseVcue -23 gbasea 30 gbasean -72
gbaseand -21 gbaseany -14 gbaseas -64 gbaseat -77 gbasebecause -20 gbasebut -8 gbaseby 71 gbasefor -40
gbasefronted -15 gbaseher 44 gbasehim -17 gbasehis 36 gbaseif -107 gbasein 10 gbaseis -28 gbaseit 13
gbasen -20 gbaseon 42 gbaseparted 12 gbaseq 30 gbaseresumed 66 gbaseright -4 gbaseshe 12 gbasethat 4
gbasetheir -46 gbasethemselves 27 gbasethere 34 gbasethey 34 gbasethis 8 gbaseto 90 gbasewas 14
gbasewhat 44 gbasewhether -35 gbasewho -16 gbasewhy 7 ging# -43 gingA -71 gingG -35 gingGcue 3 gingJ 30
gingN -4 gingV -15 ginga 18 gingan 17 gingand -47 gingas -22 gingat -26 gingfor -67 gingfronted -82
ginghe -5 gingher -10 ginghim -6 ginghimself -37 ginghow 10 gingin 21 gingit -5 gingn 19 gingon -8 gingq 40
gingresumed -27 gingshe 5 gingthat 47 gingthe 32 gingthem 27 gingthere -13 gingthey 13 gingwhat -8
gingx -61 gpartfronted -64 gpartright 22 gpast# -3 gpast' -15 gpast( -24 gpastA -17 gpastE 78 gpastG 6
gpastGcue 52 gpastJ 5 gpastN -17 gpastV -20 gpastVcue 23 gpasta -12 gpastafter -5 gpastan 27 gpastand -31
gpastanother 17 gpastas -9 gpastat 16 gpastbefore 42 gpastboth 66 gpastbut -12 gpastby -6 gpastcould 57
gpastdespite 18 gpastduring -42 gpastfor -10 gpastfrom 44 gpastfronted 4 gpasthad 72 gpasthas -8 gpasthe 20
gpasther -6 gpasthim 55 gpasthimself -22 gpasthow 65 gpastif 57 gpastin -46 gpastis 112 gpastit 60
gpastits -6 gpastmany 68 gpastn 34 gpastno 100 gpaston -93 gpastover 5 gpastq 17 gpastresumed -21
gpastseveral 65 gpastshe 26 gpastso 17 gpastsome 57 gpastthat 21 gpasttheir 44 gpastthere -15 gpastthey 18
gpastthis 7 gpastthose 71 gpastthough -17 gpastto -28 gpastwas -11 gpastwere 68 gpastwhat -8 gpastwhen -39
gpastwhether 74 gpastwhile 24 gpastwho 49 gpastwith -54 gpastwould -25 gthird# -6 gthird- -32 gthirdA 41
gthirdE -82 gthirdG -18 gthirdJ -12 gthirdV 31 gthirdVcue 9 gthirda 31 gthirdand 3 gthirdas -22
gthirdbut -4 gthirdby -48 gthirdfrom -36 gthirdhe 31 gthirdher 82 gthirdhimself 38 gthirdhis 64
gthirdhow -43 gthirdif -22 gthirdin -25 gthirdis -27 gthirdit -8 gthirdits 52 gthirdlike -46 gthirdn 8
gthirdno -26 gthirdparted -12 gthirdq 65 gthirdright -12 gthirdshe 9 gthirdsuch 6 gthirdthat -14
gthirdthe -17 gthirdthere 15 gthirdthey -26 gthirdto -45 gthirdwhere -65 gthirdwhy 68 gthirdwith 25 h#_# 22
h#_. -35 h#_N -53 h#_n 30 h#_of -67 h$_$ 6 h'_n 48 h._$ -91 hA_# 73 hA_, 16 hA_A -26 hA_G -56 hA_N -56
hA_V -41 hA_a -39 hA_after -36 hA_in -11 hA_n 46 hA_to 52 hG_N 10 hG_a -29 hG_in 9 hG_n 93 hG_the 42
hGcue_N 17 hGcue_for 4 hGcue_him 22 hGcue_his -8 hGcue_n 10 hGcue_on 37 hGcue_that 112 hGcue_the 29
hGcue_them 9 hGcue_to 4 hJ_, -52 hJ_A -81 hJ_J 20 hJ_N 23 hJ_V 52 hJ_n 37 hJ_t -5 hJ_than 9 hN_# -26
hN_' 25 hN_, -11 hN_: -25 hN_E -50 hN_G 101 hN_J 19 hN_N -6 hN_V 30 hN_Vcue 12 hN_a 42 hN_and 18 hN_are 45
hN_as 40 hN_could 35 hN_did -63 hN_for -45 hN_had -79 hN_has 37 hN_is 8 hN_must 81 hN_n 22 hN_of 75
hN_on -15 hN_q 43 hN_should -4 hN_to -50 hN_was 49 hN_will 22 hN_with 80 hN_would 97 hV_J -22 hV_N -49
hV_a 69 hV_him -19 hV_n 26 hV_on 70 hVcue_A -79 hVcue_J 79 hVcue_N 43 hVcue_a 37 hVcue_against -12
hVcue_for 20 hVcue_her 5 hVcue_if 66 hVcue_n 39 hVcue_on 7 hVcue_t 69 hVcue_that 104 hVcue_to -31
hVcue_whether -22 ha_# 64 ha_A 19 ha_E -48 ha_G -28 ha_J 18 ha_N -14 ha_few -40 ha_n 33 ha_q 31 hafter_N 36
hafter_being 72 hafter_the -60 han_G -10 han_n 18 hand_A -58 hand_N -11 hand_Vcue 48 hand_in 20 hand_n 38
hanother_n 10 hany_n -4 has_N 46 has_a 18 has_for -59 has_he -59 has_the -32 hat_# -32 hat_J 27 hat_N -51
hat_a 20 hat_the -9 hbecause_n -32 hbut_, -43 hbut_A 31 hbut_N -8 hbut_the 61 hbut_when -7 hbut_while -61
hby_G 44 hby_Gcue 48 hby_N -34 hfor_n -36 hfor_the -30 hhas_V 59 hhe_'d 83 hhe_'ll -26 hhe_'s -14 hhe_A -44
hhe_E 64 hhe_V 20 hhe_Vcue -23 hhe_and 83 hhe_could 39 hhe_did 8 hhe_didn’t 74 hhe_does 99 hhe_doesn’t 80
hhe_had 6 hhe_has 17 hhe_is 44 hhe_may 63 hhe_might -4 hhe_q 75 hhe_should 91 hhe_was 9 hhe_will 5
hhe_would 26 hhe_’ll 74 hher_as 5 hher_n 24 hher_q -10 hhim_a -19 hhim_of 58 hhim_q 59 hhimself_a 38
hhimself_as 67 hhis_G 73 hhis_J 22 hhis_N 22 hhis_n 16 hhow_J -29 hhow_he -32 hhow_n 29 hhow_the 9 hi_V 43
hi_’m -8 hif_J 64 hif_N 44 hif_he 38 hif_n 57 hif_she -48 hin_# -4 hin_N -33 hin_a 17 hin_all 90 hin_an -47
hin_his -47 hin_n -8 hin_the 6 his_that 51 hit_'s 106 hit_A -49 hit_V 60 hit_a 21 hit_could -13 hit_does 90
hit_had -19 hit_in -85 hit_is -12 hit_q 132 hit_the 75 hit_was 37 hit_will 88 hit_would 50 hit_’s -24
hits_J 21 hlike_N -46 hmany_n 61 hmy_n 17 hn_# 93 hn_' 36 hn_, 20 hn_. -33 hn_A -51 hn_G 41 hn_J 13
hn_N 134 hn_V 36 hn_Vcue 80 hn_and 4 hn_are 80 hn_by 21 hn_for -22 hn_from 70 hn_have 61 hn_in -44 hn_is 49
hn_n 25 hn_of -25 hn_on 40 hn_q -50 hn_that 15 hn_to -6 hn_were 59 hn_who 36 hn_with -27 hno_n 9 hno_to -31
hof_the 31 hon_J 28 hon_N -54 hon_n -12 hon_t -25 hon_the 58 hover_the 10 hq_# 87 hq_( -29 hq_G -35
hq_Gcue 68 hq_J 7 hq_N 18 hq_V 25 hq_Vcue -18 hq_a 89 hq_after 66 hq_all 74 hq_an -69 hq_and 19 hq_as 122
hq_at -43 hq_because 70 hq_both 64 hq_but 119 hq_by 72 hq_can 59 hq_did 43 hq_do 83 hq_every -33 hq_for 74
hq_from -25 hq_having 40 hq_he 16 hq_his 66 hq_how 59 hq_i 98 hq_if 65 hq_is -16 hq_it 100 hq_like 31
hq_many 70 hq_most 48 hq_my 86 hq_no -53 hq_of 83 hq_on -12 hq_our 115 hq_out 49 hq_over 31 hq_she 21
hq_so -16 hq_some 88 hq_t -14 hq_that 146 hq_the 17 hq_there 40 hq_these 80 hq_they 48 hq_this 39 hq_to -8
hq_we 120 hq_what 124 hq_when 116 hq_whether 31 hq_while -36 hq_who -30 hq_why 71 hq_with 83 hq_without 51
hq_would 39 hq_x 12 hq_your 73 hseveral_n 55 hshe_A 21 hshe_E 80 hshe_V 11 hshe_Vcue 77 hshe_and -38
hshe_did 95 hshe_had 132 hshe_has -51 hshe_is -17 hshe_was -40 hshe_would 146 hsome_of 61 hthat_# -46
hthat_'s 41 hthat_, 33 hthat_A 147 hthat_G 73 hthat_J 15 hthat_N 53 hthat_V -56 hthat_a 88 hthat_after 76
hthat_although 50 hthat_any 73 hthat_as 6 hthat_at 72 hthat_both 60 hthat_by 74 hthat_could -23
hthat_despite -22 hthat_during 85 hthat_have -84 hthat_he 35 hthat_her 123 hthat_his 6 hthat_if 20
hthat_in -21 hthat_it -5 hthat_most 69 hthat_q 29 hthat_some 122 hthat_such 81 hthat_the 32 hthat_their 41
hthat_there 4 hthat_they 39 hthat_this 102 hthat_was -39 hthat_were -50 hthat_while 94 hthat_would 17
hthat_’s 88 hthe_# 25 hthe_A -29 hthe_E -26 hthe_G 22 hthe_J 19 hthe_N 10 hthe_n 4 htheir_J -8 htheir_n 54
hthemselves_as -28 hthere_are 109 hthere_is -55 hthere_was -15 hthere_’s 44 hthey_A -44 hthey_V -8
hthey_Vcue 48 hthey_are 17 hthey_could 99 hthey_had 4 hthey_have 60 hthey_were 87 hthey_will 4
hthey_would -12 hthey_’re 99 hthis_n 8 hthose_n 42 hthose_who -42 hthough_N 37 hto_V 9 hto_Vcue 64
hwas_A 79 hwas_J 4 hwas_V -11 hwas_a 101 hwas_q -21 hwas_the -52 hwhen_N -7 hwhen_Vcue -6 hwhen_she 28
hwhile_n 41 hwhile_the 3 hwho_V 8 hwho_Vcue 32 hwhy_N 84 hwhy_he 11 hwith_# -68 hwith_n -65 hwith_the 19
hwould_A -15 hwould_be -3 hx_N -24 i0fronted -65 i0right 13 i1right 25 iasks0 6 ipromises0 17 irefuses0 -25
irefuses1 51 j- -4 jD 42 jJ 69 jN -66 jP -47 jS 66 jn 18 jq 17 jx -16 kdirectaccording 20 kdirectalone -21
kdirectannounced 15 kdirectas 69 kdirectcontinued 42 kdirectfar 5 kdirectfronted 15 kdirectinherited -14
kdirectparagraph -22 kdirectresumed 14 kdirectright 15 kdirectsigned 53 kdirecttold -12
kdirecttranscript -53 kdirectwithin -7 kindirectaccording 9 kindirectas -14 kindirectfronted -38
kindirectparted 29 kindirectresumed -32 kindirectright -20 kindirecttranscript 16 kmixedas 18
kmixedfronted -18 kmixedinherited 8 kmixedparted -9 kmixedresumed 36 kmixedtranscript -12 l0fronted -12
l0indirect -52 l0resumed -42 l0right -28 l1according 8 l1direct -67 l1fronted -12 l1indirect -27 l1parted 6
l1resumed -25 l1right -9 l1transcript -126 l2according -32 l2as 67 l2continued 14 l2direct -38
l2fronted -19 l2indirect -12 l2inherited 3 l2mixed -25 l2parted 94 l2resumed -45 l2right -20
l2transcript -10 l2within -19 l3according 30 l3announced 24 l3as -12 l3continued 85 l3direct -5 l3far 29
l3fronted -12 l3inherited -82 l3mixed -28 l3paragraph -23 l3parted -58 l3resumed -36 l3transcript 98
l4according 20 l4announced 73 l4as -14 l4direct 23 l4far 11 l4fronted 8 l4indirect 17 l4inherited 9
l4mixed 4 l4paragraph -40 l4parted 8 l4resumed -17 l4right 23 l4transcript 7 l5according 25 l5announced -65
l5as 13 l5continued 38 l5direct 51 l5fronted -4 l5indirect -4 l5inherited 49 l5mixed 23 l5paragraph 21
l5parted 64 l5precedes -9 l5resumed 83 l5right 16 l5signed 29 l5transcript -23 l5within 31 l6according -7
l6announced 47 l6answer -8 l6as -22 l6continued 55 l6direct 28 l6far 6 l6fronted 31 l6indirect -9
l6inherited 25 l6mixed 14 l6parted 108 l6precedes -28 l6resumed 34 l6right -6 l6transcript -13 l6within -14
o0according 20 o0answer 12 o0as 16 o0resumed 75 o0right 7 o0transcript -4 o1according -16 o1as 71
o1fronted 52 o1parted 10 o1resumed 63 o1right 13 o1transcript 29 o2according -14 o2fronted 25 o2parted -5
o2resumed 10 o2right 19 o3according 64 o3fronted 22 o3parted 19 o3resumed -19 o3right 11 o4according 16
o4fronted 8 o4parted -15 o4resumed 15 o5according 6 o5as -57 o5fronted -51 o5parted -8 o5resumed -58
o5right -16 p#base 34 p#ing 50 p#past -48 p$past 67 p'- -23 p'ing -32 p'past -43 p'spast -13 p)past 51
p,- 22 p,ing 57 p,third -25 p-ing -8 p-past 18 p-third -40 pA- 30 pAbase 43 pAing 17 pApart -35 pApast 32
pAthird 21 pEbase -27 pEpast -66 pEthird -29 pGbase -68 pGpast -69 pGthird -60 pJ- -55 pJbase -35 pJing 39
pJpast -39 pJthird 62 pN- -14 pNbase 47 pNing -39 pNpast 4 pNthird -13 pVcueing 78 pVcuepast 17 pVing -9
pVpast -85 p^ing -23 p^past 77 paing -50 pallpast 12 pandbase -17 panding 15 pandpast -16 pandthird 33
panotherpast -25 pareing 25 pasing -60 paspast -19 pbeening -11 pbeforeing 90 pbothpast -60 pbuting -5
pbutpast 50 pbutthird 65 pbying -17 pcanbase -36 pcouldbase -58 pdidbase 36 pforing -60 phadpast -10
phaspart -4 phaspast 13 phavepast 18 phepast 11 pherbase 75 phethird 11 phisbase 44 phising -40
phisthird -43 pibase 5 pining -18 pinpast -92 pising 15 pitthird 51 pmaybase 60 pmightbase -46 pn- 20
pnbase 10 pning -19 pnpast 54 pnthird 25 pofing 84 pofpast -83 poning 4 pq- 4 pqbase -10 pqing 48
pqpast -11 pqthird 7 pshepast 10 pshouldbase 33 psinceing -50 psincepast 68 ptbase 42 pthatbase 46
pthatpast 14 pthatthird -14 ptheing -57 ptheybase 21 ptheypast 19 pting -27 ptobase -21 ptoing 17 ptpast 34
pwasing 28 pwaspast 46 pwepast 34 pwhenpast -64 pwhichpast -11 pwhichthird -55 pwhileing -35 pwhobase 33
pwhopast 13 pwhothird 20 pwillbase -5 pwouldbase -26 pyetpast 15 p’sing 20 p’spast -47 q#-transcript -69
q#baseright -72 q#ingright -7 q#pastfronted -15 q#pastright 10 q#thirdright 47 q$pastfronted 67
q,basefronted 45 q,baseparted 76 q,baseresumed 19 q,ingfronted -46 q,ingresumed 60 q,ingright 22
q,pastas 36 q,pastfronted -10 q,pastresumed 6 q,pastright -55 q,thirdfronted -14 q,thirdparted -18
q,thirdright -32 q-pastfronted 73 q-thirdright -32 q.-fronted 10 q.basefronted -11 q.pastfronted 44
q.thirdfronted 67 q:-answer -7 q:baseright 23 q:ingright 26 q:pastfronted -34 q:pastresumed -9
q:pastright -10 q:thirdright -30 qA-right -17 qA-transcript 16 qAbaseright -25 qAingright -29
qApastfronted -4 qApastright 60 qAthirdfronted -25 qAthirdright -42 qGpastfronted -27 qGpastright 39
qGthirdright 44 qJbaseright 28 qJingright -40 qJpastfronted 91 qJpastright -10 qJthirdfronted -17
qJthirdright -3 qN-fronted 3 qN-transcript 10 qNbasefronted 7 qNbaseright 44 qNingfronted 5 qNingright 21
qNpastfronted 57 qNpastparted -20 qNpastright 4 qNthirdfronted 17 qNthirdright 7 qV-transcript -65
qVcuethirdright 13 qVingright 79 qVpastright 88 qVthirdright 26 qa-fronted -78 qa-transcript -14
qabasefronted -62 qabaseright -18 qafterpastfronted 72 qafterpastright -19 qagainstpastright 5 qaingright 5
qandbaseright 33 qandpastfronted -52 qandthirdright 20 qanotherpastfronted 47 qanotherpastright 34
qanpastfronted 50 qanybaseright 28 qanypastright 10 qapastfronted -20 qapastright 25 qaspastfronted -25
qaspastright -7 qathirdfronted -29 qathirdright -8 qatingright -11 qatpastfronted 63 qatpastright 8
qatthirdright -5 qbeforepastfronted 37 qbothpastright 66 qbybaseright 70 qbypastas 35 qbypastfronted 63
qbypastright -25 qduringpastfronted 97 qduringpastright 30 qforbaseright -29 qforingright -5
qforpastright 8 qforthirdright 5 qfrompastfronted 60 qheingright -12 qhepastright 33 qheringright 4
qherpastfronted 8 qherpastright 13 qherthirdright 81 qhethirdright 97 qhimbaseright -28 qhimingright 10
qhimpastright 23 qhimselfingright -37 qhimselfpastright -16 qhimselfthirdright 38 qhis-fronted -20
qhisbaseright -44 qhisingright -30 qhispastfronted -51 qhispastright -10 qhisthirdright -17
qhowbaseright -15 qhowpastright 50 qi-transcript 63 qifpastright 4 qiningright -54 qinpastfronted 48
qinpastresumed -60 qinpastright 23 qinthirdfronted 22 qinthirdright -60 qisbaseright -47 qisthirdright -25
qitingright -3 qitpastfronted -43 qitpastright 51 qitspastright 9 qitsthirdright 38 qlikethirdright 11
qmepastfronted 59 qmepastright 24 qn-transcript -17 qnbasefronted -69 qnbaseright 27 qningfronted -75
qningright -4 qnopastright 86 qnothirdright -14 qnpastfronted -40 qnpastresumed 26 qnpastright -19
qnthirdfronted -15 qnthirdright 11 qofbaseright -8 qofingright 36 qofpastfronted -37 qofpastright 8
qofthirdright 25 qonbaseright -31 qoningright 30 qonpastfronted 29 qonpastright 17 qonthirdright 29
qoutbaseright 7 qoutingright 15 qoutpastright 27 qoutthirdright 18 qoverpastright 10 qqbaseright 24
qqingright 12 qqpastfronted 26 qqpastright 29 qqthirdright -4 qseveralpastright 75 qshebaseright 35
qsheingright 43 qshepastright 38 qshethirdright -21 qsomepastright 56 qsuchthirdright 28 qthat-right -11
qthatbaseright 11 qthatingright 34 qthatpastright 23 qthatthirdright 6 qthebasefronted -68
qthebaseright -29 qtheingright 50 qtheirbaseright 6 qtheirpastright 32 qthemingright 10 qthempastfronted 52
qthempastright -40 qthemselvesbaseright 27 qthepastfronted 12 qthepastresumed -23 qthepastright 16
qtherebaseright 11 qtherepastright 9 qtherethirdright 15 qthethirdfronted -53 qthethirdright 39
qtheybaseright 22 qtheyingright 78 qtheypastright 11 qtheythirdright 97 qthisbaseright 42
qthispastfronted -39 qthispastright -5 qthosepastright 34 qto-according 8 qto-fronted -82 qto-right -25
qtobasefronted -70 qtobaseright 40 qtoingfronted -57 qtoingright 4 qtopastfronted -3 qtopastresumed 55
qtopastright -35 qtothirdfronted -20 qtothirdright -55 qtpastfronted 65 qtpastright -12 quponpastright 81
qwaspastright 30 qwerepastright 59 qwhatbaseright -14 qwhenpastfronted 87 qwhenpastright -78
qwherethirdright 7 qwhetherpastright -32 qwhopastright -16 qwhybaseright 7 qwhypastright -24
qwhythirdright 66 qwithbaseright 39 qwithpastfronted -6 qwithpastright 14 qwiththirdright 54
qwouldpastright -17 qx-transcript 19 qyoubaseright 7 raccording 5 ralone -21 rannounced 15 ranswer -7
rbelow 6 rcontinued 42 rfar 5 rfronted -25 rinherited -15 rparagraph -22 rparted -5 rresumed -16 rright -17
rsigned 53 rtold -12 rwithin -7 sFalse 20 sTrue -35 t. -73 tN 15 tTboq' -28 tTboqA 6 tTboqGcue 21
tTboqVcue 11 tTboqa 18 tTboqfronteddirect 111 tTboqfrontedindirect -22 tTboqfrontedmixed 61 tTboqhe 27
tTboqhis 25 tTboqhow 18 tTboqif -37 tTboqn 66 tTboqon -7 tTboqresumeddirect 20 tTboqresumedindirect -38
tTboqrightdirect -43 tTboqrightindirect 6 tTboqshe 6 tTboqthat 28 tTboqthe 9 tTboqthey 8 tTboqtn -6
tTboqto -43 tTboqtq 40 tTboqtrightindirect 9 tTboqtrightmixed 20 tTboqtthat -15 tTboqtthe 76
tTboqwhether 56 tTboqwho -32 tTiVcue -17 tTinG 25 tTinJ -42 tTina -3 tTinn 24 tTinqJ -18 tTinqn 36
tTinqrightindirect 18 tTinqtGcue 47 tTinqtVcue -5 tTinqta 26 tTinqthat -53 tTinqtn -37
tTinqtrightindirect 9 tTinqtrightmixed 55 tTinqtthat 9 tTinqttheir -11 tTinrightindirect 28
tTinrightmixed 74 tTinthat -13 tTiqtGcue 86 tTiqtVcue 25 tTiqtn 5 tTiqtrightindirect 28 tTiqtrightmixed 7
tTirightindirect -24 tTnqG -3 tTnqa 65 tTnqhis 83 tTnqn -8 tTnqrightindirect 26 tTnqrightmixed 71
tTnqthat 11 tTnqthe 120 tTntN -21 tTntany 72 tTntn -17 tTntrightindirect -5 tTntthat 92 tTntthe 44
tToqtVcue 16 tTorightindirect 29 tTothat 64 tTqN -9 tTqa 12 tTqasindirect 46 tTqfronteddirect 23
tTqfrontedindirect -54 tTqfrontedmixed -46 tTqhow -54 tTqin -57 tTqq 24 tTqrightdirect -25
tTqrightindirect -22 tTqrightmixed -12 tTqtJ 40 tTqtN 45 tTqtasindirect 6 tTqtfronteddirect 38
tTqtfrontedindirect 12 tTqthat -8 tTqthe 48 tTqtq 63 tTqtresumedindirect 67 tTqtrightindirect 42
tTqtrightmixed -17 tTqtthat 33 tTqtthe 3 taN 19 tafrontedindirect -23 tahim 72 tan -4 tarightindirect 46
tathe 19 tboA -71 tboGcue -19 tboN 38 tboVcue 72 tboand 11 tbofrontedindirect 6 tbon -78 tboq -7
tboresumedindirect -33 tborightindirect -68 tborightmixed 19 tdN -27 tdiqA -53 tdiqGcue 9 tdiqN 6
tdiqVcue 23 tdiqa 18 tdiqfrontedindirect -55 tdiqher 25 tdiqhim 62 tdiqhimself 31 tdiqhis 21 tdiqin -49
tdiqit 17 tdiqn -39 tdiqq 3 tdiqrightdirect -18 tdiqrightindirect 19 tdiqthe 25 tdiqto 28 tdn -62 tdnJ -21
tdnN 30 tdna 45 tdnher 24 tdnhimself 67 tdnhis 17 tdnit -32 tdnn 75 tdnq 53 tdnqtN 22 tdnqta -36 tdnqtn 26
tdnqtq 16 tdnqtrightdirect 54 tdnqtrightindirect 14 tdnqtrightmixed 30 tdnqtthat 112 tdnrightdirect 53
tdnrightindirect 13 tdnrightmixed 8 tdnthe 12 tdnthemselves -6 tdq -14 tdrightdirect -33
tdrightindirect -18 tdthe 64 tdwho 38 tdwith -104 tf# 22 tfJ 12 tfN 40 tfa -51 tffrontedindirect 62
tfhow 68 tfn 31 tfrightindirect 13 tfrightmixed -28 tfthat 11 tfthe 90 tiGcue 18 tiVcue -4
tifrontedindirect 23 tiqfrontedindirect -46 tiqtN -7 tiqtq 56 tiqtrightindirect 37 tiqtrightmixed -29
tiqtthat 22 tiqtthe 11 tirightmixed 15 tn 24 tnJ 9 tnN -25 tna 24 tnan 20 tnfronteddirect -36
tnfrontedindirect -151 tnher 21 tnhim -39 tnhis 35 tnn 10 tnq 54 tnqt# 15 tnqtJ -7 tnqtN 11 tnqtVcue 34
tnqta 13 tnqtan -11 tnqtasindirect 85 tnqtbut 38 tnqtfronteddirect 60 tnqtfrontedindirect 14 tnqthe 22
tnqther 54 tnqtit 126 tnqtn -12 tnqtq 119 tnqtrightdirect 66 tnqtrightindirect 20 tnqtrightmixed 11
tnqtthat 29 tnqtthe -20 tnqtthey 73 tnqtwho -4 tnrightdirect 103 tnrightindirect -9 tnthe -31 tqA -4
tqN -73 tqafter 46 tqand 20 tqas -94 tqbut -84 tqfronteddirect 37 tqfrontedindirect -28 tqfrontedmixed -63
tqin -64 tqq 30 tqresumeddirect 15 tqrightdirect 31 tqrightindirect -8 tqrightmixed 12 tqt# 18 tqt$ 6
tqt' 62 tqt- 36 tqtA 8 tqtE -11 tqtG -7 tqtGcue -42 tqtN 38 tqtV 41 tqtVcue -9 tqta 6 tqtafter -8
tqtand -10 tqtany -20 tqtas -53 tqtasdirect 36 tqtasindirect -20 tqtasmixed 62 tqtat 29 tqtbecause -20
tqtbefore 30 tqtboth 65 tqtbut 26 tqtcould 76 tqtdespite 6 tqtduring -31 tqtfor 43 tqtfrom -20
tqtfrontedindirect 28 tqtfrontedmixed 18 tqthad 80 tqthas 73 tqthe 5 tqther 70 tqthis 4 tqthow 20 tqtif 58
tqtin -17 tqtis 39 tqtit 13 tqtits -44 tqtlike 24 tqtmany 68 tqtn 30 tqtno -5 tqton -70
tqtpartedindirect 58 tqtpartedmixed 21 tqtq 17 tqtresumeddirect -7 tqtresumedindirect 35
tqtresumedmixed -13 tqtrightdirect 24 tqtrightindirect -13 tqtrightmixed 12 tqtshe 21 tqtso -34 tqtsome 37
tqtsuch 20 tqtthat 12 tqtthe 8 tqtthem -28 tqtthere 40 tqtthey 29 tqtthis -40 tqtthose 34 tqtthough 36
tqtto 95 tqtwas -13 tqtwere 69 tqtwhat 18 tqtwhatever -5 tqtwhen -40 tqtwhere 27 tqtwhether -6 tqtwhile -14
tqtwhy 14 tqtwill 14 tqtwith 4 tqtwithout -8 tqtwould 16 tqwhen -22 trightindirect -23 trightmixed 56
u#direct 81 u#fronted -45 u#indirect -5 u#mixed -19 uDdirect -13 uDfronted 23 uDindirect 5 uDmixed 53
uDright 18 uEindirect 64 uEright -5 uGindirect -10 uGright -5 uJdirect 28 uJfronted 36 uJindirect 17
uJright -7 uNaccording 6 uNanswer -7 uNas 19 uNdirect 34 uNfronted 10 uNindirect -4 uNparted -15
uNresumed -35 uNright 18 uNtranscript 7 uhedirect 23 uhefronted -28 uheindirect 14 uhemixed 37 uheparted 20
uheresumed 48 uheright 23 uidirect 94 uifronted -24 uiindirect -20 uiright 3 uitdirect 98 uitfronted 10
uitindirect -17 uitmixed 25 un!as 27 un!fronted 11 un!indirect 7 un!mixed 27 un!parted -21 un!resumed 89
un!right 4 un!saccording -7 un!sdirect -6 un!sfronted 23 un!sindirect 32 un!smixed -64 un!sparted 29
un!sresumed 9 un!sright -6 un!stranscript -17 un!transcript -8 unaccording 33 unfronted -37 unindirect -13
unresumed -9 unsaccording 6 unsdirect -15 unsfronted -43 unsindirect -24 unsmixed 31 unsresumed -18
unsright -8 ushefronted 19 usheindirect 15 ushemixed 5 usheparted 103 usheresumed 7 usheright 6
uthatdirect -26 uthatindirect -15 uthatmixed 55 uthatright -9 uthereindirect -40 uthereright -40
utheydirect 78 utheyfronted 38 utheymixed 28 utheyparted 64 utheyresumed 14 utheyright 13 uweindirect -44
uweright -59 uwhichfronted -26 uwhichindirect -25 uwhichmixed -10 uwhichright 10 uwhodirect -7
uwhofronted -32 uwhoindirect -31 uwhomixed 11 uwhoresumed -25 uwhoright -20 uyouindirect -29 uyouright -31
v-accordingindirect 19 v-asindirect 52 v-continueddirect 135 v-fronteddirect -20 v-frontedindirect -12
v-frontedmixed -69 v-inheriteddirect -41 v-paragraphdirect -96 v-resumeddirect -14 v-resumedindirect -53
v-resumedmixed -25 v-rightdirect 18 v-rightindirect -30 v-rightmixed 4 v-transcriptindirect -18
v-withindirect -40 vvaccordingdirect 20 vvaccordingindirect 5 vvalonedirect -17 vvannounceddirect -11
vvanswerindirect 11 vvasdirect 66 vvasindirect -33 vvasmixed 18 vvcontinueddirect 35 vvfardirect 14
vvfronteddirect 32 vvfrontedindirect -32 vvfrontedmixed 13 vvinheriteddirect 11 vvinheritedmixed 8
vvparagraphdirect -5 vvpartedindirect 29 vvpartedmixed -9 vvprecedesdirect -15 vvresumeddirect 26
vvresumedindirect -7 vvresumedmixed 53 vvrightdirect 6 vvrightindirect -4 vvsigneddirect 53
vvtolddirect -12 vvtranscriptdirect -53 vvtranscriptindirect 33 vvtranscriptmixed -12 vvwithindirect 37
waccording- 6 waccordingaccording 5 wagentas 35 wagentpast 20 wagentright 8 waheading 4 waheadright 4
wasidebase 26 wasidefronted -32 wasideing 20 wasidepast 10 wasideresumed 23 wasideright 16 wasidethird 13
winfinitivebase -21 winfinitivefronted -129 winfinitiveright -8 winterview- -7 winterviewanswer -7
wleft- -17 wleftas -8 wleftbase 23 wleftfronted 17 wlefting -49 wleftpart -44 wleftparted -3
wleftresumed 17 wleftright -9 wleftthird 19 wmainbase 6 wmainfronted 11 wmainpast -32 wmainright -36
wmainthird -31 wnoun- -31 wnounright -14 wnounthird 17 wrelativebase 23 wrelativefronted -38
wrelativeing 31 wrelativepast -25 wrelativeresumed -63 wrelativeright 8 wrelativethird -27 wright- 30
wrightbase -48 wrightfronted 7 wrightparted -5 wrightpast 41 wrightresumed -4 wrightthird -35
wsharedbase -29 wsharedfronted -89 wshareding -17 wsharedpast -9 wsharedresumed -27 wsharedthird -13
x#right -62 x$below 6 x'2 -142 x'3 -65 x'inherited -97 x'right -44 x'within -139 x(fronted -40 x,2 -25
x,4 102 x,according 17 x,as 34 x,fronted -66 x,inherited 62 x,parted -5 x,resumed -5 x,right -17
x,within 11 x-3 -86 x-4 23 x-fronted -21 x-inherited -71 x-right -31 x-within -44 x:3 99 x:4 39
x:according -14 x:announced 85 x:answer 12 x:fronted -4 x:inherited -106 x:resumed 37 x:right 17
x:within 95 xAinherited -27 xE2 -75 xEwithin 7 xGcueright 7 xN2 -11 xN3 -88 xN5 82 xN6 -9 xNaccording -16
xNinherited 65 xNright 34 xNwithin -54 xV2 41 xV5 68 xVcue2 -21 xVcueinherited -82 xVcuewithin 4
xVinherited -7 xVright -9 xVwithin 65 x^2 17 x^3 8 x^5 10 x^6 4 x^according 10 x^alone -21 x^announced -48
x^answer -67 x^as -34 x^continued 41 x^far 5 x^fronted 49 x^inherited 55 x^paragraph -28 x^signed 53
x^told -12 x^within -8 xagainstright 40 xand3 -87 xandinherited 10 xandright 21 xas2 -75 xasinherited -68
xasright -15 xaswithin -76 xatright 27 xawithin 46 xbutfronted 58 xbyright 63 xfor3 41 xforright 34
xforwithin 52 xhadright 38 xhaveright 21 xheright 10 xherright -6 xhimright -33 xhis2 51 xhisright 67
xhiswithin 51 xin2 -75 xinright -31 xinwithin -94 xiright -4 xisright 7 xitright -13 xmeright -6 xn2 10
xn3 -22 xninherited -4 xnright -28 xnwithin 7 xof2 18 xof3 -43 xofinherited -59 xofright 40 xofwithin 8
xon2 -117 xonright 18 xonwithin -92 xoutright 28 xqright 60 xsheright 66 xthatright 31 xthatwithin 43
xthe2 -80 xthemright 34 xthewithin -94 xto2 3 xto4 -28 xtoinherited -41 xtoright -32 xtright -25
xweright 34 xwhenright -82 xwhoright 49 xwith2 -99 xwithright 20 xwithwithin 6 xwouldright 77 xx2 -94
xxwithin -93 y#fronted 65 y$2 15 y$3 -8 y$4 18 y$5 14 y$6 37 y$according 20 y$alone -21 y$announced 36
y$answer -7 y$as 85 y$below 6 y$continued 42 y$fronted 67 y$inherited -4 y$paragraph -16 y$parted 24
y$resumed 63 y$right 53 y$signed 53 y$told -12 y$transcript 6 y$within 24 y(3 -70 y(right -15 y(within -106
y)right 80 y,according 15 y,as -24 y,fronted -13 y,resumed -46 y,right -33 y-3 6 y-4 34 y-as -22
y-fronted -62 y-inherited 39 y-resumed -8 y-right -16 y-within 36 y.according 11 y.as 32 y.parted 33
y.resumed 14 y.right 21 y:right -75 y;right 61 yA2 -4 yAwithin -10 yE2 11 yEfronted 34 yEwithin -86
yGcue2 37 yGcueright 12 yGcuewithin 60 yJfronted 53 yN2 -133 yNinherited 37 yNright 10 yNwithin 20
yVcue2 -7 yVcuefronted -16 yVcuewithin 20 yVwithin -91 ya2 17 yafterright -28 yainherited 18 yand2 6
yandinherited 46 yandright -21 yandwithin -7 yanotherfronted 51 yasright 52 yatright 45 yawithin -14
ybeforeright -8 ybutright 25 yby3 -68 yby4 -112 ybywithin -130 ycaccording -21 yforwithin -79 yhefronted 18
yhisfronted 46 yifronted 23 yin2 6 yin3 -75 yinright -36 yiswithin -19 yitfronted 48 yn2 -22 yn3 -106
yn6 -78 ynfronted -43 yninherited -108 ynwithin -33 yon2 -68 yonright -11 yonwithin -66 yorwithin -102
yq3 -86 yqwithin -42 yshefronted 32 ythefronted 41 ytheright -22 ythewithin -23 ytright -71 ywas2 18
ywhenright -4 ywhich2 -107 ywhichinherited 22 ywhichwithin -90 ywhileright -19 yx2 -76 yxwithin -76
zFalseFalseFalse2 -63 zFalseFalseFalse3 -75 zFalseFalseFalse4 8 zFalseFalseFalse5 14 zFalseFalseFalse6 45
zFalseFalseTrue2 6 zFalseFalseTrue3 65 zFalseFalseTrue4 7 zFalseFalseTrue5 -26 zFalseFalseTrue6 41
zFalseTrueFalse2 46 zFalseTrueFalse3 -14 zFalseTrueFalse4 -24 zFalseTrueFalse5 74 zTrueFalseFalse2 5
zTrueFalseFalse3 10 zTrueFalseFalse4 21 zTrueFalseFalse5 23 zTrueFalseFalse6 12
"""
