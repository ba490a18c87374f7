// VillageModel
