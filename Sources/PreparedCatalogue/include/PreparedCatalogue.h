#ifndef PREPARED_CATALOGUE_H
#define PREPARED_CATALOGUE_H

/// The first word of the catalogue's image, which lives as long as the program. CatalogueImage.swift of
/// ReportKit tells what the words mean.
const unsigned long long *_Nonnull prepared_catalogue(void);

#endif
