# Ends the power of a model disk under H2 while 16 clerks write, at HENGPING_POWER_CUTS moments, 1000 unless set; three controls.
export HENGPING_POWER_CUTS=${HENGPING_POWER_CUTS:-1000}
tests db PowerCutTest
