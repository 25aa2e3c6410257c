// The one C header through which Swift sees Pango and Cairo.
#ifndef CPANGOCAIRO_SHIM_H
#define CPANGOCAIRO_SHIM_H
#include <cairo-pdf.h>
#include <cairo.h>
#include <pango/pangocairo.h>
#endif
