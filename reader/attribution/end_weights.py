"""Learned weights: where a complement ends.

Made by tests/bench/train_attribution.py; not edited by hand.
"""

PACKED = r"""
1(N -78 1,# -37 1,A -18 1,A_V 88 1,A_in -179 1,A_n -153 1,G -11 1,Gcue 66 1,Gcue_that 114 1,Gcue_the 17
1,J -45 1,J_n -89 1,N 23 1,N_, -208 1,N_. -199 1,N_N -24 1,N_Vcue 172 1,N_and -162 1,V -35 1,Vcue 73 1,a 57
1,a_n -15 1,an 71 1,and 17 1,and_A -135 1,and_N -42 1,and_V -97 1,and_Vcue 301 1,and_that -341 1,and_the 57
1,as -29 1,but 54 1,but_A -129 1,but_Vcue 262 1,but_he 222 1,but_the 24 1,despite 89 1,he 26 1,he_Vcue 67
1,his -16 1,his_n -16 1,in 4 1,in_n -251 1,it 55 1,n -38 1,n_and -177 1,n_n -103 1,q -54 1,such -101
1,such_as -101 1,the 37 1,the_J -7 1,the_N -58 1,the_n 51 1,though 51 1,to -25 1,was 31 1,when -21
1,where 36 1,which 18 1,which_V 52 1,which_he 72 1,which_is 11 1,while 72 1,while_N 13 1,who 27 1-# -30
1-N 16 1-a 68 1-a_n 26 1-but 21 1-n -19 1-n_n -115 1:N 27 1:N_N 84 1:q 22 1wGcue_N -194 1wGcue_n 23
1wGcue_that 131 1wGcue_to -221 1wand 5 1wand_# 34 1wand_A -29 1wand_E 145 1wand_G -29 1wand_Gcue 314
1wand_J -156 1wand_N -25 1wand_V -27 1wand_Vcue 214 1wand_a -253 1wand_has 79 1wand_he 88 1wand_her -132
1wand_his -138 1wand_n -142 1wand_other -207 1wand_q -372 1wand_that -275 1wand_the -111 1was 12 1was_A 36
1was_G -161 1was_J 15 1was_N -16 1was_a -139 1was_an -48 1was_n -302 1was_q -260 1was_the -77 1was_they -38
1wbecause -72 1wbecause_he -4 1wbecause_it 19 1wbecause_of -148 1wbecause_q -187 1wbecause_the -139
1wbut 33 1wbut_A -71 1wbut_Vcue 129 1wbut_that -219 1whow -149 1wif -63 1wif_N -151 1wif_he -199
1wif_it -137 1wif_the -123 1wif_they 60 1wor -106 1wor_J -34 1wor_N -68 1wor_V 79 1wor_n -114 1wso -17
1wso_n -83 1wthat -36 1wthat_A -160 1wthat_E -124 1wthat_N -188 1wthat_V -202 1wthat_Vcue -118
1wthat_he -129 1wthat_it -81 1wthat_n 61 1wthat_q -116 1wthat_she -117 1wthat_the 25 1wthat_was 65
1wthat_would -200 1wthough 22 1wwhat 36 1wwhen_he 3 1wwhen_it -7 1wwhen_the 26 1wwhere -165 1wwhether -103
1wwhich -5 1wwhile_G -50 1wyet -121 2,C_N_N 61 2,C_that_D -237 2,C_the_n -85 2,D_J_n 46 2,D_N_n -6
2,D_n_P -53 2,D_n_W 21 2,D_n_n -54 2,Gcue_the_n -20 2,N_,_N -92 2,N_N_, -94 2,N_N_N -45 2,N_and_N -145
2,P_the_n 21 2,W_V_P 51 2,W_he_Vcue 99 2,n_n_C -116 2wC_A_V -196 2wC_A_n -155 2wC_G_D 36 2wC_G_P 59
2wC_G_n -34 2wC_J_n -181 2wC_N_, -67 2wC_N_. -178 2wC_N_M -59 2wC_N_N -6 2wC_N_P -204 2wC_N_n -11
2wC_V_D 35 2wC_V_N 25 2wC_V_P -64 2wC_V_n -60 2wC_Vcue_D 50 2wC_Vcue_N 136 2wC_Vcue_P 48 2wC_Vcue_R 85
2wC_Vcue_W 227 2wC_Vcue_n -33 2wC_her_n -131 2wC_his_n -125 2wC_n_, -223 2wC_n_. -183 2wC_n_D 105
2wC_n_P -220 2wC_n_n -84 2wC_other_n -160 2wC_q_n -127 2wC_that_D -196 2wC_that_N -143 2wC_that_R -159
2wC_the_N 68 2wC_the_n -226 2wGcue_n_P -80 2wGcue_the_n 59 2wGcue_to_V -173 2wS_J_n -205 2wS_N_M 4
2wS_N_N 18 2wS_a_J 89 2wS_a_n -261 2wS_a_q -178 2wS_he_M -69 2wS_he_V 98 2wS_his_n -173 2wS_it_M 65
2wS_it_V -224 2wS_n_. -71 2wS_n_M -34 2wS_n_P -74 2wS_n_n -53 2wS_of_D -107 2wS_q_D -94 2wS_she_M -204
2wS_she_V 85 2wS_the_N -148 2wS_the_n 53 2wS_they_M 107 2wS_they_V 64 2wW_N_' -69 2wW_N_M -162 2wW_N_N -138
2wW_N_V -61 2wW_V_D -87 2wW_V_P -114 2wW_he_M -118 2wW_it_M -65 2wW_n_M -165 2wW_n_P -4 2wW_n_n -204
2wW_she_M -115 2wW_she_V -94 2wW_the_N 67 2wW_the_n -150 2wW_would_V -66 aNC -141 aNN -138 aNe 39 aae -3
ane 50 athee 89 awhiche 56 awhoe 24 b -11 c0( 30 c0, 6 c0- -7 c0: -196 c0; -28 c1, -60 c1- -70 c1: 7
c1; -71 c1w -5 c2( -41 c2, 25 c2- 138 c2: 96 c2w -14 c3, -56 c3: -41 c3w 6 eaccording, -180
eaccording,N -105 eaccordingw -200 eaccordingwand -154 eaccuse, -14 eaccusew -96 eaccusewand 35
eacknowledge, 32 eacknowledgew 50 eacknowledgewand -73 eadd, -127 eaddw -119 eaddwand 19 eadmit, 61
eagree, -78 eagreew 10 eagreewand -260 eannounce, 130 eannouncew 63 eannouncewand -123 eargue, -46
earguew -61 earguewand -134 earguewthat -95 eask, 65 easkw -18 easkwand -172 easkwthat -161 eblame, -122
eblamew -82 eblast, 11 ecall, 73 ecall,n -42 ecall- -38 ecallw 6 ecallwGcue 7 ecallwand 9 ecallwthat -178
ecitew -61 ecitewand -119 ecitewas -28 ecitewthat -43 eclaim, 63 eclaimw 19 eclaimwand 108 econcludew -39
econfirm, -206 ecriticize, 111 ecriticizew -34 edeclare, 119 edeclarew 67 edecline, 38 edeclinew 94
edefend, 17 edefendw -12 edemandw -130 edenounce, 46 edenouncew 33 edescribe, 114 edescribew 29
edescribewand -12 edescribewas -300 edismissw -97 eexplain, -100 eexplainw -69 einsist, -129 einsistw 14
emention, -17 ementionw -12 emockw -41 enote, -93 enote,and 38 enote- -38 enotew -96 enotewand -52
enotewthat -91 epledge, -38 epledgew 91 epoint, -200 epointw -78 epointwand 20 epointwthat -63
eportrayw -36 eportraywas -232 epraisew -25 epredict, -44 epredictw -198 epromise, -4 epromisew -95
epromisewand -164 epropose, 62 eproposew 54 eproposewand 98 equestionw 56 equestionwand 20 erecall, -69
erecallw -276 erefuse, -4 erefusew -17 ereiteratew -78 erejectw -50 erepeatw -176 ereport, -34 ereportw -46
ereportwand -191 erespond, 5 erespondw -49 erespondwthat -104 ereveal, -130 erevealw 106 esay( -62
esay, -56 esay,# 73 esay,A -37 esay,G -50 esay,Gcue -21 esay,N -97 esay,V -79 esay,Vcue 118 esay,a 34
esay,and -28 esay,as -9 esay,but -51 esay,in -17 esay,n -19 esay,q -210 esay,the -89 esay,when 84
esay,which 37 esay,while -48 esay,who -18 esay- -52 esay-A -19 esay-and -80 esay-n -122 esay: -74
esay:q -75 esay; -31 esayw -112 esaywGcue -26 esaywand -45 esaywas -69 esaywbecause -82 esaywbut -53
esaywhow -55 esaywif -207 esaywor -72 esaywso -158 esaywthat -22 esaywwhat 85 esaywwhen -290 esaywwhere -52
esaywwhether -101 esaywwhile -36 eslamwand -70 estate, -76 estatew -29 esuggest, 41 esuggest- 57
esuggestw -114 esuggestwand -58 esuggestwas -135 etell, -45 etellw -102 etellwand -120 etellwthat -129
etoutw -20 etweetw 92 eurge, -30 eurgew -31 eurgewand -4 evow, 70 evoww -94 ewarn, 53 ewarnw -29
ewrite, -143 ewritew -127 ewritewand 4 i0( -12 i0, -7 i0: -23 i0; 32 i0w -25 i1- 20 i1w 49 k0( 34 k0, 41
k0- 3 k0: -148 k0; 149 k0w 48 k1( 5 k1, -35 k1- 7 k1; 34 k1w -24 k2, -59 k2- 9 k2w -103 k3, -148 k3- -35
k3w -205 k4, -130 k4w -239 l1, 56 l1- 20 l1w -29 l2, 4 l2- -55 l3, -8 l3- 25 l3: -8 l3w -8 l4( -33 l4- 28
l4: -36 l4; -14 l4w -25 l5, -42 l5- -32 l5: 44 l5w -65 l6, -77 l6w -17 m( -44 m(v0 23 m(v1 -76 m, -7
m,v0 -11 m,v1 3 m- 6 m-v0 48 m-v1 -14 m: -29 m:v0 -25 m:v1 -31 m; 6 m;v1 -99 mw 11 mwv0 25 mwv1 -8 n(Nv1 -4
n,#v1 58 n,Av0 32 n,Av1 -68 n,Ev1 4 n,Gcuev0 186 n,Gcuev1 27 n,Gv0 -42 n,Gv1 7 n,Jv1 17 n,Nv0 -51 n,Nv1 39
n,Vcuev0 65 n,Vcuev1 41 n,Vv0 -4 n,Vv1 -27 n,andv0 -6 n,andv1 17 n,asv1 16 n,av0 35 n,av1 63 n,butv0 213
n,butv1 -20 n,hev1 -34 n,itv1 -49 n,nv0 -18 n,nv1 -35 n,qv0 -31 n,qv1 -44 n,suchv1 -101 n,thev0 129
n,thev1 -43 n,thoughv1 -28 n,tov1 -65 n,whenv1 17 n,whichv0 31 n,whichv1 15 n,whilev1 49 n,whov0 -29
n,whov1 51 n,withv1 17 n-Av1 -28 n-andv1 29 n-av1 17 n-nv0 -29 n-nv1 -12 n:Nv1 -27 n:qv1 24 nwGcuev0 -60
nwGcuev1 31 nwandv0 6 nwandv1 -22 nwasv1 -35 nwbecausev1 8 nwbutv0 32 nwbutv1 27 nwhowv1 -60 nwifv1 -56
nworv0 11 nworv1 -202 nwsov1 -185 nwthatv0 -131 nwthatv1 10 nwthoughv1 22 nwwhatv1 -294 nwwhenv0 39
nwwhenv1 -60 nwwherev1 -80 nwwhetherv1 -41 nwwhilev1 -5 nwyetv1 -121 p#, -29 p#- -45 p#w -25 pA, -40
pAw -54 pCw -153 pDw -261 pE, -37 pEw -83 pG, 39 pGw -45 pJw -28 pMw -99 pN( -162 pN, 6 pNw -23 pO, 94
pOw -82 pP, 7 pPw -59 pR, -46 pRw -220 pSw -33 pV, -8 pV- -7 pVw -62 pWw -138 pn( 12 pn, 14 pn- -4 pn: 46
pn; 92 pq- 20 pqw 49 pt, 91 q0(0 74 q0,0 -8 q0,1 102 q0-0 -11 q0-1 122 q0:0 -17 q0;0 -4 q0w0 -23 q0w1 51
q1,0 -44 q1,1 -94 q1-0 -10 q1:0 29 q1w0 -50 q1w1 23 r0, -145 r0- -143 r0w -126 r1, -57 r1w -82 r2- 20 r3, 3
r3- 25 r3: 83 r3w 35 r4, 22 r4- 60 r4: -111 r4w 12 r5( 25 r5, 46 r5- 44 r5: 21 r5w 13 s#, -31 s#w -33
s,, -137 s,w -195 sA, -106 sG, -29 sGw -133 sJ, -62 sJw -127 sN, -15 sN- 166 sNw 6 sV, 4 sVcuew -122
sVw -171 sa, -19 sa- -27 saw -109 sbyw -160 sfor, -5 sforw -100 she, -24 she- 22 sher, -17 sherw 108
shew -17 shimselfw 61 shimw -118 shis, -19 shisw 27 sif, -62 sifw 48 sis, -128 sisw 67 sit, -5 sits, -20
sitw 3 sn, 71 snw -6 son, 44 sonw -50 sqw 15 sshe, -5 sshew 64 sthat( 63 sthat, -47 sthat- 22 sthat: 43
sthatw -98 sthe, -5 sthe- 9 stheir, 118 stheirw -12 sthew -30 sthey, 167 stheyw -13 sto, 67 sto- 41 stow 11
swasw -146 swhatw 98 swhetherw -198 t,A_0 -18 t,D_, -173 t,D_V 71 t,D_Vcue 59 t,D_as -101 t,D_that 88
t,G_0 43 t,J_0 44 t,M_0 -31 t,N_, -113 t,N_. -111 t,N_Vcue 219 t,N_and -275 t,P_0 -29 t,R_V 52 t,R_Vcue 43
t,R_was -31 t,R_would -146 t,S_0 -60 t,V_0 17 t,W_0 -40 t,n_, -183 t,n_and -244 t,q_0 -54 t-C_0 -18
t-M_0 -125 t-P_0 -72 t-S_0 19 t-W_0 -50 t:q_0 22 twC_0 9 twS_0 -23 twW_0 -93 v0,# 54 v0,A -77 v0,G -79
v0,Gcue 23 v0,J -31 v0,N 4 v0,a -10 v0,and -94 v0,but 21 v0,n -118 v0,the 13 v0,with -49 v0-n 26 v0:N -67
v0wGcue -89 v0wand -37 v0was -46 v0wbecause -137 v0wbut -237 v0wor -155 v0wso -92 v0wthat 68 v0wwhile -193
v1(N -60 v1,# -68 v1,A 28 v1,G 21 v1,Gcue 70 v1,J -35 v1,N 21 v1,V -35 v1,Vcue 73 v1,a 71 v1,and 59
v1,as 101 v1,but 37 v1,he 26 v1,in 37 v1,it 55 v1,n -11 v1,q -41 v1,the 34 v1,though 104 v1,to -23
v1,was 31 v1,when -63 v1,which 36 v1,while 73 v1,who 27 v1-A 18 v1-a 68 v1-and 42 v1-but 107 v1-n -46
v1:q 22 v1wGcue 36 v1wand 9 v1was -8 v1wbecause -62 v1wbut 54 v1whow -149 v1wif -52 v1wor -68 v1wso 14
v1wthat -94 v1wthough 22 v1wwhat 38 v1wwhen 15 v1wwhere -165 v1wwhether -62 v1wwhich -5 v1wwhile 58
v1wyet -121
"""
