"""Learned weights: where a complement ends.

Made by tests/bench/train_attribution.py; not edited by hand.
"""

PACKED = r"""
1(# 13 1(#_n 13 1(N -36 1(N_) -143 1(N_. -84 1(q -142 1,# -29 1,#_, -97 1,#_. -112 1,#_n 34 1,#_of 99
1,A_# -155 1,A_, -25 1,A_G 91 1,A_V 45 1,A_a 21 1,A_as 77 1,A_for -97 1,A_if -205 1,A_in -153 1,A_n -41
1,A_than -172 1,A_the 35 1,A_though 67 1,A_to -163 1,E 21 1,E_with -214 1,G -62 1,G_A 118 1,G_G -143
1,G_J -35 1,G_N 44 1,G_a 62 1,G_that 3 1,G_the -10 1,G_to 30 1,Gcue 62 1,Gcue_N 26 1,Gcue_he -65
1,Gcue_her -50 1,Gcue_his -84 1,Gcue_it 40 1,Gcue_n -34 1,Gcue_she 83 1,Gcue_that 90 1,Gcue_the 3 1,J -35
1,J_n -90 1,N_' -40 1,N_, -66 1,N_. -141 1,N_E 208 1,N_N 21 1,N_V -18 1,N_Vcue 202 1,N_and -123 1,N_n -73
1,V -35 1,V_N 26 1,V_q -134 1,V_the -83 1,Vcue 43 1,Vcue_N 189 1,Vcue_that 172 1,Vcue_to -134
1,Vcue_with -6 1,a 52 1,a_J 141 1,a_N -56 1,a_V 27 1,a_n -21 1,along -43 1,along_with -43 1,although -33
1,an 14 1,an_n -32 1,and 5 1,and_A -86 1,and_J -67 1,and_N -35 1,and_V -58 1,and_Vcue 253 1,and_a -104
1,and_he 126 1,and_his -15 1,and_in -81 1,and_it -25 1,and_n -49 1,and_q -181 1,and_that -296 1,and_the 18
1,and_they 112 1,are 10 1,are_n 86 1,as -19 1,as_n 24 1,as_q -195 1,at 22 1,at_J -137 1,because -78
1,but 38 1,but_A -119 1,but_N 101 1,but_V -117 1,but_Vcue 253 1,but_he 154 1,but_n 11 1,but_that -169
1,but_the -14 1,but_they 63 1,could -26 1,for 49 1,from -17 1,has -133 1,have -11 1,he_V 25 1,he_Vcue 75
1,he_would -166 1,his -10 1,his_n -10 1,if -160 1,in_N 51 1,in_n -268 1,in_which 50 1,is 35 1,it 7
1,like -20 1,most -57 1,n -23 1,n_, -156 1,n_V -60 1,n_and -155 1,n_n -109 1,n_of -157 1,n_the -39 1,n_to 5
1,of -123 1,on -111 1,or -119 1,q -80 1,q_A 61 1,q_N -66 1,q_i -54 1,she -18 1,since -14 1,so -43
1,some -93 1,some_n 72 1,such -121 1,such_as -121 1,that -19 1,the 37 1,the_J 23 1,the_N -47 1,the_n 38
1,they 112 1,though 30 1,though_A -77 1,to -26 1,to_V -210 1,was 20 1,was_n 11 1,were -109 1,when -33
1,when_he -17 1,where 29 1,where_N -76 1,which 11 1,which_V 32 1,which_Vcue 5 1,which_has 7 1,which_he 52
1,which_is 12 1,which_was -137 1,which_would -70 1,while 49 1,while_# 149 1,while_A 27 1,while_N -10
1,while_the -96 1,who 36 1,who_V -40 1,who_Vcue -40 1,who_had -90 1,who_has 106 1,who_is 39 1,who_was 30
1,whose -32 1,will 87 1,with -25 1,with_the -39 1,would -109 1,would_V -89 1-# -27 1-#_n 36 1-A -16 1-G -48
1-G_N -155 1-N -6 1-V -29 1-a 52 1-a_n 31 1-all 167 1-an 52 1-and -13 1-and_V 88 1-as -56 1-but 37 1-if -39
1-n -13 1-n_N 13 1-n_n -110 1-n_that 45 1-or -4 1-q -62 1-that -45 1-the 86 1-the_N -63 1-the_n 162
1-though 135 1-to -20 1-to_V -120 1-was -109 1-which -16 1-who -35 1:N -31 1:N_N 30 1:q 20 1:q_N 131 1;# 68
1;#_n 16 1;N_N 29 1;and 11 1;the -8 1wGcue 7 1wGcue_, 84 1wGcue_. -69 1wGcue_A -209 1wGcue_J -163
1wGcue_N -219 1wGcue_a 124 1wGcue_for -164 1wGcue_him -120 1wGcue_his -142 1wGcue_in -80 1wGcue_n -14
1wGcue_of -138 1wGcue_q -148 1wGcue_that 121 1wGcue_the 22 1wGcue_to -253 1walthough 73 1wand 5 1wand_# 62
1wand_, -94 1wand_A -55 1wand_E 153 1wand_G -36 1wand_Gcue 235 1wand_J -129 1wand_N 8 1wand_V -19
1wand_Vcue 208 1wand_a -239 1wand_an -124 1wand_for -146 1wand_has 51 1wand_have -135 1wand_he 87
1wand_her -140 1wand_his -158 1wand_in -158 1wand_its -94 1wand_n -100 1wand_other -223 1wand_q -290
1wand_that -289 1wand_the -148 1wand_their -119 1wand_to 11 1wand_was -56 1wand_who 73 1wand_will -131
1wand_would -30 1was_# -180 1was_A -117 1was_E -134 1was_G -128 1was_J 26 1was_N -5 1was_V -127 1was_a -138
1was_an -8 1was_he 184 1was_his -141 1was_it 68 1was_many -139 1was_much -150 1was_n -77 1was_q -238
1was_the -53 1was_they -45 1wbecause -47 1wbecause_N -109 1wbecause_he -40 1wbecause_n -108
1wbecause_of -163 1wbecause_q -159 1wbecause_she 78 1wbecause_the -143 1wbecause_they -110 1wbut 25
1wbut_A -66 1wbut_Gcue 155 1wbut_V 40 1wbut_Vcue 142 1wbut_did 125 1wbut_q -128 1wbut_that -174
1wbut_would 15 1whow -125 1whow_J -24 1whow_N -14 1whow_the -11 1wif -57 1wif_A 107 1wif_J -72 1wif_N -132
1wif_he -189 1wif_his -51 1wif_it -151 1wif_n -55 1wif_she -127 1wif_the -110 1wif_they 47 1wor -106
1wor_A -88 1wor_G -5 1wor_J -43 1wor_N -55 1wor_V 78 1wor_n -105 1wor_q -86 1wso -48 1wso_. -25 1wso_A -35
1wso_E -22 1wso_as 67 1wso_many -38 1wso_much -24 1wso_n -86 1wthat -28 1wthat_# -76 1wthat_, -62
1wthat_. 98 1wthat_A -146 1wthat_E -127 1wthat_G -88 1wthat_J -75 1wthat_N -198 1wthat_V -196
1wthat_Vcue -107 1wthat_a -65 1wthat_could -117 1wthat_had -100 1wthat_has 108 1wthat_have -69
1wthat_he -127 1wthat_her -44 1wthat_his -62 1wthat_is -89 1wthat_it -66 1wthat_n -5 1wthat_q -130
1wthat_she -121 1wthat_the 8 1wthat_they -63 1wthat_was 95 1wthat_were -113 1wthat_will -66 1wthat_with -94
1wthat_would -171 1wthough 17 1wthough_he -108 1wunless -152 1wunless_N -72 1wwhat_he -30 1wwhat_is -90
1wwhat_it 116 1wwhat_n -50 1wwhatever -89 1wwhen 5 1wwhen_G -59 1wwhen_N -20 1wwhen_a 51 1wwhen_he 27
1wwhen_it -19 1wwhen_n 54 1wwhen_she -213 1wwhen_the 51 1wwhen_they 90 1wwhere -140 1wwhere_the -69
1wwhether -155 1wwhether_N -40 1wwhether_he -46 1wwhether_it -52 1wwhether_n -58 1wwhich 10 1wwhile_G -44
1wwhile_N 67 1wwhile_he -77 1wwhile_n 71 1wwhile_she -90 1wwhose -94 1wwhose_n -94 1wwhy -99 1wyet -99
1wyet_V -88 2(#_n_) -121 2(N_._) -64 2,#_._$ -112 2,A_V_S 70 2,A_if_R -130 2,A_in_D -83 2,A_n_n -113
2,A_though_R -75 2,C_A_D -157 2,C_A_N 9 2,C_A_P -163 2,C_A_V -103 2,C_A_n -176 2,C_N_M -24 2,C_N_N 53
2,C_N_n 63 2,C_V_P -14 2,C_V_n -76 2,C_Vcue_A 108 2,C_Vcue_P 112 2,C_Vcue_W 99 2,C_he_M 23 2,C_he_V 146
2,C_he_Vcue 195 2,C_his_n -22 2,C_n_n 114 2,C_that_D -216 2,C_that_N -108 2,C_that_R -167 2,C_the_N 129
2,C_the_n -47 2,C_they_M -55 2,D_#_- 147 2,D_J_n -53 2,D_N_N -135 2,D_N_n -12 2,D_V_n -55 2,D_as_n -31
2,D_n_C 74 2,D_n_M -39 2,D_n_N 21 2,D_n_P -20 2,D_n_V 40 2,D_n_Vcue 21 2,D_n_W 3 2,D_n_n -86 2,D_of_W 21
2,G_G_n -127 2,G_J_n -22 2,G_a_n 187 2,G_n_C -175 2,G_n_P 74 2,G_the_n 9 2,Gcue_that_D 147
2,Gcue_that_R -22 2,Gcue_that_q 148 2,Gcue_the_n -4 2,J_n_n 55 2,M_V_P -159 2,M_n_P -70 2,N_,_C -50
2,N_,_M 76 2,N_,_N -71 2,N_._$ -116 2,N_N_' -24 2,N_N_, -99 2,N_N_. 86 2,N_N_C -152 2,N_N_M -12
2,N_N_N -106 2,N_Vcue_W 71 2,N_and_N -116 2,P_#_n 87 2,P_N_N -8 2,P_a_n -172 2,P_n_, -63 2,P_n_n -8
2,P_the_n 64 2,R_A_V 13 2,R_V_D -90 2,R_V_P 87 2,R_V_n 131 2,R_Vcue_, -28 2,R_would_V -14 2,S_J_n 116
2,S_N_M -55 2,S_N_N 50 2,S_N_Vcue 145 2,S_he_M 95 2,S_he_V -48 2,S_n_S -7 2,S_the_n -59 2,V_N_N 26
2,V_the_n 26 2,Vcue_that_D 118 2,Vcue_with_# 41 2,W_N_N -13 2,W_V_D 118 2,W_V_P 53 2,W_V_n -9
2,W_he_Vcue 91 2,W_would_V -89 2,n_and_D -58 2,n_and_G -81 2,n_and_n -72 2,n_n_, -66 2,n_n_C -95
2,n_n_n -113 2,n_the_n -39 2-D_n_W 101 2-D_n_n -91 2-n_n_P 56 2:N_N_. -49 2;N_N_N -80 2wC_#_P 96
2wC_#_n -68 2wC_A_D 49 2wC_A_E 78 2wC_A_G -124 2wC_A_V -173 2wC_A_n -121 2wC_E_D -6 2wC_E_n -185 2wC_G_D 8
2wC_G_J -135 2wC_G_O 33 2wC_G_P 37 2wC_G_R -105 2wC_G_n -54 2wC_Gcue_O 126 2wC_Gcue_P 73 2wC_Gcue_W 189
2wC_J_. -37 2wC_J_N 5 2wC_J_P -119 2wC_J_n -209 2wC_N_, -78 2wC_N_. -208 2wC_N_C -164 2wC_N_M -97
2wC_N_N -30 2wC_N_P -222 2wC_N_V -117 2wC_N_Vcue 209 2wC_N_n -72 2wC_V_A 115 2wC_V_D 75 2wC_V_G -148
2wC_V_J -171 2wC_V_N 33 2wC_V_O 12 2wC_V_P -85 2wC_V_R -111 2wC_V_W -143 2wC_V_n -66 2wC_Vcue_, 136
2wC_Vcue_D 55 2wC_Vcue_N 143 2wC_Vcue_O 4 2wC_Vcue_P 72 2wC_Vcue_R 99 2wC_Vcue_W 231 2wC_Vcue_n -17
2wC_a_J -63 2wC_a_n -162 2wC_an_n -135 2wC_did_A 110 2wC_has_Vcue 87 2wC_he_M 85 2wC_her_n -134
2wC_his_n -125 2wC_in_D -160 2wC_is_A 83 2wC_its_n -94 2wC_n_, -83 2wC_n_- -124 2wC_n_. -175 2wC_n_C -169
2wC_n_D 116 2wC_n_G 69 2wC_n_M -7 2wC_n_N -187 2wC_n_P -257 2wC_n_R -141 2wC_n_S -116 2wC_n_V -150
2wC_n_W -127 2wC_n_n -128 2wC_n_q -131 2wC_other_J -107 2wC_other_N -73 2wC_other_n -165 2wC_q_A -107
2wC_q_D -114 2wC_q_G -89 2wC_q_J -155 2wC_q_M -147 2wC_q_V -95 2wC_q_n -158 2wC_that_A -70 2wC_that_D -207
2wC_that_N -139 2wC_that_R -142 2wC_that_q -59 2wC_the_G -63 2wC_the_J -127 2wC_the_N 19 2wC_the_n -218
2wC_their_n -105 2wC_to_V -92 2wC_who_M -39 2wC_will_V -105 2wC_would_A 100 2wC_would_M -40
2wC_would_V -137 2wGcue_,_q 97 2wGcue_._$ -69 2wGcue_J_n -107 2wGcue_his_n -115 2wGcue_n_. 69
2wGcue_n_P -85 2wGcue_n_n -27 2wGcue_that_D -30 2wGcue_that_R 69 2wGcue_the_n 5 2wGcue_to_V -154 2wS_#_n 83
2wS_._$ -25 2wS_A_M -136 2wS_A_P -30 2wS_A_n -82 2wS_E_P -103 2wS_G_D -126 2wS_G_N -103 2wS_G_P 26
2wS_G_n -73 2wS_J_. -93 2wS_J_P -142 2wS_J_S 141 2wS_J_n -153 2wS_N_' -122 2wS_N_, -130 2wS_N_C -141
2wS_N_N 12 2wS_N_V -116 2wS_V_P -135 2wS_a_J 75 2wS_a_N -80 2wS_a_n -248 2wS_a_q -137 2wS_an_J -146
2wS_an_n 66 2wS_as_A 67 2wS_he_' -68 2wS_he_M -100 2wS_he_V 19 2wS_he_Vcue 53 2wS_his_n -167 2wS_it_M 59
2wS_it_V -223 2wS_it_n 59 2wS_many_n -90 2wS_n_, 80 2wS_n_. 54 2wS_n_C -46 2wS_n_M -37 2wS_n_P -129
2wS_n_S -122 2wS_n_V 68 2wS_n_W -145 2wS_n_n -97 2wS_of_D -127 2wS_of_N -32 2wS_q_A -38 2wS_q_D -113
2wS_q_J -92 2wS_q_N -138 2wS_q_R -116 2wS_q_n -81 2wS_she_M -178 2wS_she_V 134 2wS_the_J -189
2wS_the_N -175 2wS_the_n 37 2wS_they_M 103 2wS_they_V 49 2wW_._$ 98 2wW_A_M -43 2wW_A_V -49 2wW_J_n -96
2wW_N_' -56 2wW_N_M -152 2wW_N_N -102 2wW_N_V -67 2wW_N_n -51 2wW_N_q -24 2wW_V_D -83 2wW_V_N -35
2wW_V_O -26 2wW_V_P -127 2wW_V_n 93 2wW_Vcue_P -45 2wW_a_n -55 2wW_could_V -77 2wW_have_V -35 2wW_he_' -46
2wW_he_M -112 2wW_he_V -44 2wW_he_Vcue -136 2wW_her_n -40 2wW_his_n -59 2wW_it_M -61 2wW_it_V -28
2wW_many_n -30 2wW_n_. -97 2wW_n_A -90 2wW_n_D -97 2wW_n_M -125 2wW_n_P 50 2wW_n_R -50 2wW_n_V -115
2wW_n_n -178 2wW_q_D -35 2wW_q_R -17 2wW_she_M -67 2wW_she_V -81 2wW_she_Vcue -41 2wW_the_N 54
2wW_the_n -156 2wW_they_V -34 2wW_was_V -105 2wW_will_V -66 2wW_would_M -102 2wW_would_V -59 aNA -4
aNC -135 aND -180 aNG 138 aNM -19 aNN -85 aNP 8 aNR -8 aNS -50 aNV -146 aNW -195 aNe 5 aNn -21 aNq -75
aaP 47 aae -22 aane 108 anC -170 anN -79 anP -86 ann -71 atheC -132 atheM -168 athee 73 awhichM -56
awhichP 48 awhiche 78 awhoM -35 awhoe 8 b 14 c0( 87 c0, 38 c0- -12 c0: -151 c0; 14 c0w -12 c1( -34 c1, -50
c1- -49 c1: 14 c1; -73 c1w -31 c2( -79 c2, 34 c2- 116 c2: 93 c2w -25 c3, -38 c3- 41 c3: -68 c3w -9
eaccording( -161 eaccording, -229 eaccording,N -122 eaccording,and -207 eaccording- -139 eaccording; -181
eaccording;N -80 eaccordingw -213 eaccordingwand -168 eaccordingwas -65 eaccordingwthat -19 eaccuse, -20
eaccusew -65 eaccusewGcue -175 eaccusewand 10 eaccusewas -167 eacknowledge, 48 eacknowledgewand -69
eacknowledgewas 53 eacknowledgewthat -82 eadd, -111 eadd,q -37 eaddw -126 eaddwGcue -121 eaddwand 25
eaddwif -9 eaddwthat -31 eadmit, 56 eadmitw -90 eadmitwand -93 eadvocate, -101 eadvocatew 86
eadvocatewand 92 eagree, -73 eagree,A -186 eagreew 5 eagreewand -240 eagreewor -4 eagreewthat -153
eallege, -49 eallegew -196 eannounce, 134 eannounce,Gcue -93 eannouncew 74 eannouncewand -132
eannouncewas 67 eannouncewthat -98 eapplaud, -135 eargue, -63 eargue,N 10 eargue,and -68 eargue,but 12
eargue,q -91 eargue- -115 earguew -56 earguewand -127 earguewas 59 earguewif -30 earguewthat -79 eask, 109
eask,N 18 eask,which -96 easkw -26 easkwand -167 easkwas 60 easkwor -24 easkwthat -153 eassert, -156
eassertw 95 eassure, 10 eassurew 47 eblame, -139 eblamew -65 eblamewand -66 eblamewthat -28 eblast, 19
eblastw 156 eboast, 38 eboastw 56 eboastwand -109 ebragw 105 ecall, 68 ecall,A -28 ecall,G 5 ecall,Gcue 187
ecall,N 69 ecall,and -13 ecall,n -18 ecall,the 111 ecall,which 162 ecall- 15 ecall-G 34 ecall-n -38
ecallw 17 ecallwGcue 18 ecallwand 6 ecallwas -27 ecallwbecause -146 ecallwbut 93 ecallwor -66
ecallwthat -210 ecallwwhile 14 ecaution, 82 ecautionw -99 echallenge, 34 echallengew -104 echaracterizew 63
echaracterizewas -178 ecite,n -33 ecitew -48 ecitewand -164 ecitewas -48 ecitewthat -46 eclaim, 6
eclaim,N 9 eclaim,and 61 eclaim- 242 eclaimw 71 eclaimwGcue -85 eclaimwand 100 eclaimwas -98
eclaimwthat -196 ecomment, -40 ecommentw -144 ecompare, -91 ecomparew -44 ecomparewand -44 ecomplain, 45
ecomplainw -42 ecomplainwand -63 econcedew 10 econclude, -24 econcludew -25 econdemn, 143 econdemnw -65
econdemnwand -75 econfirm, -99 econfirm,N -18 econfirmw 71 econfirmwand -54 econtendw -137 econvince, -85
econvincew -83 econvincewand -52 ecredit, -193 ecreditw 6 ecriticize, 107 ecriticizew -10
ecriticizewGcue -137 ecriticizewand -32 ecriticizewas 68 edeclare, 153 edeclarew 67 edeclarewand 7
edecline, 21 edeclinew 93 edeclinewand 176 edeclinewor -63 edeclinewwhether -85 edecryw 11 edecrywand 19
edefend, 22 edefend,Gcue 99 edefend,N -118 edefendw 28 edefendwand -42 edefendwas -185 edefendwthat -77
edemand, 166 edemandw -105 edenounce, 61 edenouncewand -20 edeny, 159 edenyw 70 edenywand 71 edescribe, 139
edescribew 12 edescribewand 42 edescribewas -304 edescribewthat -59 edetail, -61 edetailw -93 edisclose, -5
edisclose,N -104 edismiss, 123 edismissw -95 edismisswas -131 edismisswthat -81 eemphasize, -51
eemphasizew -74 eestimate, 85 eestimate,N -36 eestimatew -147 eestimatewand -152 eexplain, -91
eexplainw -37 eexplainwand -173 eexplainwthat -32 ehailw 42 ehint, 77 eimply, -16 eindicate, -48
eindicate- -101 eindicatew -132 einsist, -73 einsist,G -207 einsist- 34 einsistw 62 einsistwand -116
einsistwthat -192 ejoke, 82 elamentw -126 emention, 23 emention,N -146 ementionw -44 ementionwand 113
emock, 134 emockw -55 emockwand 7 enote, -128 enote,A -147 enote,N -85 enote,and 95 enote,but 44
enote,q -45 enote- -76 enotew -112 enotewand -22 enotewas -117 enotewor -12 enotewthat -74 enotewwhile -92
eorder, -90 eorderw -85 eoutline, 5 eoutlinew -89 eoutlinewand -75 epledge- -17 epledgew 51 epledgewand 76
epledgewas -23 epoint, -203 epoint- 98 epointw -74 epointwand 12 epointwthat -55 eportray, 13 eportrayw -15
eportraywand -148 eportraywas -246 epraise, 31 epraise,Gcue 137 epraise,who -94 epraisew -67 epraisewand 26
epraisewas -105 epredict, -54 epredict,N -58 epredictw -176 epredictwand -138 epredictwthat -5 epress, 125
epressw -144 epresswand -90 epromise, -49 epromise- 38 epromisew -92 epromisewand -234 epromisewas -71
epromisewif -75 epromisewthat -57 epropose, 69 eproposew 51 eproposewand 75 eproposewthat -55
equestion, 100 equestionw 26 equestionwand -15 equestionwthat -90 erailw 96 erecall, -61 erecall,N -154
erecallw -220 erecallwand -84 erecallwthat -31 erecallwwhen -165 erecommend, 7 erefuse, -7 erefuse,N 19
erefusew -7 erefusewand -157 erefusewthat -87 ereiterate, -41 ereiteratew -19 ereiteratewand -9 ereject, -5
erejectw 4 erejectwthat -87 eremarkw 68 eremind, -153 eremindw -192 eremindwand -132 erepeat, 65
erepeatw -162 erepeatwthat -46 ereport, -84 ereport,N -66 ereport,n 146 ereport- -113 ereportw -73
ereportwand -168 ereportwas 50 ereportwthat -43 erespond, -11 erespondw -40 erespondwGcue -153
erespondwand 52 erespondwthat -84 ereveal, -140 erevealw 131 erevealwand -146 erevealwas -179 esay( -29
esay(N -106 esay, -76 esay,# 106 esay,A -31 esay,E -69 esay,G 13 esay,Gcue 12 esay,J -74 esay,N -112
esay,V -248 esay,Vcue 94 esay,a 43 esay,an -72 esay,and -45 esay,as -26 esay,because -137 esay,but -61
esay,despite 75 esay,he -17 esay,his 8 esay,in -8 esay,is -13 esay,it 22 esay,n -21 esay,q -155
esay,she -156 esay,such -63 esay,the -23 esay,though -67 esay,was 46 esay,when 43 esay,where 22
esay,which 27 esay,while -47 esay,who -40 esay,with -5 esay,would -65 esay- -47 esay-# 13 esay-A 13
esay-G -184 esay-N 11 esay-a 13 esay-and -73 esay-as 93 esay-but -114 esay-n -162 esay-or -220 esay-the -4
esay-to -100 esay-which -8 esay: -90 esay:N 75 esay:q -69 esay; -88 esay;# 157 esayw -105 esaywGcue -59
esaywand -50 esaywas -86 esaywbecause -119 esaywbut -71 esaywhow -64 esaywif -203 esaywor -91 esaywso -136
esaywthat -12 esaywthough 49 esaywwhat 75 esaywwhen -288 esaywwhere -63 esaywwhether -43 esaywwhich -168
esaywwhile 10 esaywwhy -46 esaywyet -62 eslam, 52 eslamw -11 eslamwGcue -9 eslamwand -66 eslamwas 50
estate, -69 estatew -18 estatewand -24 estressw 58 esuggest, 47 esuggest,A -143 esuggest,N 86
esuggest,and 113 esuggest,which -14 esuggest- 147 esuggestw -88 esuggestwand -105 esuggestwas -159
esuggestwbecause 90 esuggestwif -154 esuggestwor -7 esuggestwso -47 esuggestwthat -87 etell, -28
etell,A 117 etell,and -51 etell,n -112 etell,q -72 etell,which -12 etell- 29 etellw -91 etellwGcue 10
etellwand -78 etellwas -141 etellwbecause -79 etellwbut -82 etellwif -86 etellwor -57 etellwthat -161
etellwwhen 75 ethank, -53 ethankw 73 ethankwand 103 ethreaten, -41 ethreatenw -70 etout, 9 etoutw -30
etoutwand 5 etweet, 124 etweetw 50 etweetwand 35 eurge, -39 eurgew -30 eurgewthat -75 evow, 49 evoww -6
evowwand -27 evowwas 58 ewarn, 39 ewarnw -21 ewarnwand -147 ewarnwif -91 ewonderw -111 ewrite, -137
ewritew -146 ewritewand -4 ewritewthat -10 i0- -13 i0: -16 i0; 61 i0w -15 i1- 23 i1w 50 k0( 23 k0, 61
k0- 16 k0: -93 k0; 80 k0w 30 k1( -33 k1, -25 k1- -19 k1: 63 k1; 12 k1w -40 k2( -59 k2, -72 k2- 17 k2: 58
k2w -88 k3, -104 k3- -55 k3; -11 k3w -206 k4, -157 k4- 4 k4w -202 l1, 53 l1: -104 l1w -50 l2( -28 l2, -14
l2- -30 l2: 10 l2w -11 l3( 120 l3, -8 l3- 21 l3: -30 l3; 96 l3w -10 l4( -41 l4, 15 l4- 48 l4: -77 l4; -45
l4w -9 l5( -34 l5, -32 l5- -35 l5: 32 l5; -91 l5w -76 l6, -39 l6- 53 l6w -25 m( -7 m(v0 -22 m(v1 7 m,v0 -36
m,v1 21 m- -18 m-v0 -4 m-v1 -15 m: -19 m:v1 -29 m; 10 m;v0 62 m;v1 -18 mw 11 mwv0 21 mwv1 -16 n(#v1 -121
n(Nv0 -80 n,#v0 -74 n,#v1 11 n,Av0 17 n,Av1 -78 n,Ev0 31 n,Ev1 -10 n,Gcuev0 182 n,Gcuev1 -4 n,Gv0 -56
n,Gv1 -36 n,Jv0 -74 n,Jv1 -22 n,Nv0 -48 n,Nv1 5 n,Vcuev0 45 n,Vcuev1 21 n,Vv0 -11 n,Vv1 -45 n,alongv1 -43
n,andv0 -12 n,andv1 15 n,anv0 -41 n,anv1 40 n,arev1 -50 n,asv0 -182 n,asv1 24 n,atv0 -7 n,atv1 31 n,av0 3
n,av1 64 n,becausev1 -141 n,butv0 171 n,despitev1 119 n,forv1 22 n,hasv0 -84 n,hev0 13 n,hisv0 -85
n,hisv1 42 n,ifv0 -87 n,ifv1 -125 n,inv0 -19 n,inv1 12 n,isv0 62 n,isv1 -15 n,itv0 25 n,likev1 -4
n,mostv1 -21 n,nv0 21 n,nv1 -29 n,ofv1 -93 n,onv1 -111 n,orv1 -73 n,qv0 -60 n,qv1 -49 n,shev0 19
n,shev1 -28 n,sincev1 -175 n,somev1 -39 n,sov1 -43 n,suchv1 -119 n,thatv0 -145 n,thev0 64 n,thev1 -10
n,theyv1 112 n,thoughv0 85 n,thoughv1 -21 n,tov1 -66 n,wasv0 -3 n,wasv1 24 n,werev1 -95 n,whenv1 -9
n,wherev1 25 n,whichv0 49 n,whichv1 4 n,whilev0 27 n,whilev1 37 n,whov0 -28 n,whov1 42 n,withv0 -64
n,withv1 11 n,wouldv0 -83 n-#v1 -27 n-Av0 -22 n-Av1 12 n-Gv1 -41 n-Nv0 66 n-Nv1 -53 n-Vv1 -15 n-andv0 -7
n-andv1 -18 n-asv1 -70 n-av0 13 n-av1 37 n-butv0 53 n-butv1 -4 n-ifv1 -39 n-nv0 -23 n-orv1 -4 n-qv1 -10
n-thatv1 -45 n-thev0 153 n-thev1 20 n-thoughv1 135 n-tov1 21 n-whichv1 16 n:qv0 -8 n:qv1 -3 n;#v1 60
n;Nv1 -37 n;andv1 -53 nwGcuev0 -36 nwGcuev1 17 nwandv0 13 nwandv1 -24 nwasv1 -31 nwbecausev0 -173
nwbecausev1 -9 nwbutv0 42 nwhowv0 -79 nwhowv1 -81 nwifv0 -79 nwifv1 -36 nworv0 12 nworv1 -188 nwsov0 54
nwsov1 -205 nwthatv0 -104 nwthoughv1 28 nwunlessv1 -152 nwwhateverv0 -68 nwwhatv0 83 nwwhatv1 -274
nwwhenv0 43 nwwhenv1 -41 nwwherev0 -76 nwwherev1 -106 nwwhetherv0 -77 nwwhetherv1 -129 nwwhichv1 45
nwwhilev0 36 nwwhilev1 -26 nwwhosev1 -87 nwwhyv0 -69 nwwhyv1 -46 nwyetv1 -99 p#, -22 p#- -49 p#w 44 p', -73
p'w -168 p), -17 p)w 138 pA, -75 pA- -72 pAw -69 pC, -74 pCw -143 pD, -14 pDw -271 pE, -65 pEw -115 pG, 39
pGw -22 pJ, 25 pJ: -46 pJw -15 pM, -54 pM- -10 pMw -57 pN( -146 pN, -24 pN- 22 pN; -121 pNw -32 pO, 101
pOw -85 pP, -13 pP- -23 pPw -40 pR, -39 pRw -181 pS, -94 pSw -66 pV, -25 pV- -82 pV: -110 pVw -26 pW, -176
pWw -264 pn( 34 pn- 8 pn: 20 pn; 38 pnw -5 pq- 23 pqw 48 pt, 95 q0(0 41 q0,0 -14 q0,1 100 q0-0 -38 q0-1 112
q0:0 -10 q0;0 45 q0w0 -14 q0w1 39 q1(0 -174 q1,0 -42 q1,1 -90 q1-0 23 q1-1 11 q1:1 -140 q1w0 -47 q1w1 22
r0, -151 r0- -120 r0: -104 r0w -141 r1( 98 r1, -56 r1- 22 r1: -165 r1; -99 r1w -81 r2( -101 r2, -6 r2- 3
r2: -42 r2; 28 r2w -10 r3( 32 r3, 4 r3- -22 r3: 66 r3; -42 r3w 34 r4( -166 r4- 40 r4: -137 r4; 32 r5, 50
r5- 49 r5: 15 r5; 44 r5w 9 s#, -35 s#w -52 s'w -145 s,, -144 s,w -217 sA, -104 sAw -23 sG, -31 sGcue, -220
sGcuew -103 sGw -122 sJ, 7 sJw -131 sN( 89 sN, 4 sN- 146 sN: -94 sN; -28 sNw 16 sV, -8 sV- -161 sVcue, -13
sVcuew -129 sVw -162 sa, -12 sa- -38 sa: -38 san, 116 sanw -156 sany, 30 sanyw -47 sare, -59 sarew -111
satw -163 saw -106 sboth, 30 sbyw -112 scould, -18 scouldw -54 sfor- -9 sforw -92 she, -25 she- -7 she: 43
sher, -25 sher- -143 sherw 79 shew -26 shimself, 50 shimselfw 36 shimw -113 shis, -20 shisw 19 show, 25
showw 105 sif, -124 sifw 31 sinw 62 sis, -122 sis- 29 sisw 62 sit, 6 sit- -16 sits, -3 sitsw -120 sitw 11
smany, 41 smanyw -96 sn, 74 sn- -29 snow -135 snw 31 sof, 73 sofw -53 son, 30 son- -120 sonw -79 sover, -55
soverw -90 sq, -140 sqw 12 sshe- 30 sshew 54 ssuchw -72 sthat( -8 sthat, -83 sthat- -32 sthat: 32
sthatw -107 sthe( -78 sthe, -13 sthe- -3 sthe: 77 sthe; -87 stheir, 137 sthemselvesw 63 sthemw -59
sthew -33 sthey, 184 sthey- 30 sthey; -52 stheyw -7 sthis, -191 sthisw 35 sthose, -143 sthosew -118 sto, 62
sto- 56 stow 3 suponw -55 swas, 61 swasw -138 swhat, 78 swhat- -103 swhatw 87 swhether, -95 swhetherw -154
swhyw 18 t(#_) -121 t(N_) -143 t(N_. -84 t(q_0 -142 t,#_, -97 t,#_. -112 t,#_P 9 t,C_0 8 t,D_, -144
t,D_- 17 t,D_. -90 t,D_A 14 t,D_V 46 t,D_Vcue 114 t,D_and -133 t,D_as -37 t,D_that 100 t,D_to -81 t,D_who 7
t,E_0 21 t,G_0 24 t,J_0 52 t,M_0 -46 t,N_$ -120 t,N_, -131 t,N_. -74 t,N_E 186 t,N_P -96 t,N_V 93
t,N_Vcue 211 t,N_and -187 t,P_0 -21 t,R_' 34 t,R_A 78 t,R_E 50 t,R_V 23 t,R_Vcue 75 t,R_had -68 t,R_has 33
t,R_is 30 t,R_was -48 t,R_will -95 t,R_would -71 t,W_0 -44 t,n_, -145 t,n_. -178 t,n_P -157 t,n_V 52
t,n_and -208 t,n_that 72 t,n_the -39 t,n_to 5 t,q_0 -80 t-#_P -27 t-A_0 -16 t-C_0 16 t-D_, 59 t-D_A 187
t-D_P 33 t-D_V -9 t-D_that 101 t-G_0 62 t-M_0 -135 t-P_0 -33 t-S_0 18 t-V_0 13 t-W_0 -41 t-n_P -26
t-n_V -137 t-n_that 45 t-q_0 -62 t:G_0 -121 t:N_, 36 t:N_. -100 t:V_0 -153 t:q_0 20 t;#_P 29 t;C_0 11
twG_0 7 twS_0 -7 twW_0 -60 v0(N -94 v0,# 48 v0,A -61 v0,E -13 v0,G -79 v0,Gcue 35 v0,J -30 v0,N -51 v0,a 12
v0,along -163 v0,an 13 v0,and -102 v0,as -220 v0,but -16 v0,for 4 v0,his -42 v0,in -153 v0,n -59 v0,or -21
v0,q -88 v0,such -102 v0,the 64 v0,while -23 v0,with -42 v0-# -150 v0-A -75 v0-G 3 v0-and -89 v0-n 19
v0-to 12 v0:N -194 v0;N 36 v0wGcue -77 v0wand -37 v0was -57 v0wbecause -117 v0wbut -231 v0wif -56
v0wor -102 v0wso -94 v0wthat 83 v0wwhen -89 v0wwhile -233 v1(# -121 v1,# -84 v1,A 14 v1,E 11 v1,G -20
v1,Gcue 66 v1,J -21 v1,N 42 v1,V -35 v1,Vcue 43 v1,a 53 v1,although -33 v1,and 51 v1,are 10 v1,as 49
v1,at 22 v1,because -5 v1,but 30 v1,could -26 v1,despite -33 v1,for 57 v1,from -161 v1,has -133 v1,have -11
v1,his 24 v1,if -139 v1,in 14 v1,is 35 v1,it 7 v1,most -57 v1,n 20 v1,of -112 v1,or -171 v1,q -61
v1,she -18 v1,since -14 v1,so -43 v1,some 72 v1,such -63 v1,that -29 v1,the 9 v1,they 112 v1,though 88
v1,to -16 v1,was 20 v1,were -109 v1,when -60 v1,where -4 v1,which 41 v1,while 54 v1,who 36 v1,whose -5
v1,will 87 v1,with -7 v1,would -109 v1-# 57 v1-A 21 v1-G -117 v1-V -29 v1-a 52 v1-an 52 v1-and 29 v1-as -75
v1-but 109 v1-n -47 v1-or 5 v1-q -62 v1-that -45 v1-the 86 v1-though 135 v1-to -127 v1-was -109
v1-which -16 v1-who -35 v1:N 43 v1:q 20 v1;# 68 v1;and 13 v1;the -8 v1wGcue 28 v1walthough 73 v1was -4
v1wbecause -27 v1wbut 60 v1whow -125 v1wif -48 v1wor -69 v1wso -29 v1wthat -113 v1wthough 17 v1wunless -78
v1wwhat 5 v1wwhatever -89 v1wwhen 10 v1wwhere -140 v1wwhether -138 v1wwhich 10 v1wwhile 24 v1wwhose -94
v1wwhy -99 v1wyet -99
"""
