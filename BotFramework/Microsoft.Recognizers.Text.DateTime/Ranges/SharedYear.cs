using Microsoft.Recognizers.Text.DateTime.Dates;
using Microsoft.Recognizers.Text.DateTime.Resolution;

namespace Microsoft.Recognizers.Text.DateTime.Ranges;

/// <summary>The year that only one end of a range names: "Nov to Feb 2017" is one winter, "from May to today" ends this year.</summary>
internal static class SharedYear
{
    public static (Temporal From, Temporal To) Of(Temporal from, Temporal to) =>
        IsOpen(from) && to is { HasYear: true, IsRelative: false } ? (From(from, to), to)
        : IsOpen(to) && from is { HasYear: true, IsRelative: false } ? FromCertain(from, to)
        : (from, to);

    private static bool IsOpen(Temporal value) => value.Month > 0 && !value.HasYear;

    private static Temporal From(Temporal from, Temporal to) => (from.Kind, to) switch
    {
        (TemporalKind.Date, { Kind: TemporalKind.Date, Month: > 0 }) => In(from, Year(to)),
        (TemporalKind.DateRange, { Kind: TemporalKind.Date, Month: 0 }) => In(from, from.Past.Start?.Year),
        (_, { Month: > 0 }) => In(from, Year(to) - (from.Month > to.Month ? 1 : 0)),
        _ => from,
    };

    private static (Temporal From, Temporal To) FromCertain(Temporal from, Temporal to) => (from, to.Kind) switch
    {
        ({ Kind: TemporalKind.Date, Month: > 0 }, TemporalKind.Date) => (from, In(to, Year(from))),
        ({ Kind: TemporalKind.Date }, TemporalKind.DateRange) => (from, In(to, to.Future.Start?.Year)),
        ({ Kind: TemporalKind.DateRange, Month: > 0 }, TemporalKind.DateRange) => (In(from, Year(from) - (from.Month > to.Month ? 1 : 0)), In(to, Year(from))),
        ({ Kind: TemporalKind.DateRange, Grain: Grain.Year }, TemporalKind.DateRange) => (from, In(to, Year(from))),
        _ => (from, to),
    };

    private static int? Year(Temporal value) => value.Past.Start?.Year;

    private static Temporal In(Temporal value, int? year) =>
        year is not { } known || Dating.Date(known, 1, 1) is null ? value
        : value.Kind == TemporalKind.Date ? Days.InYear(value.Month, value.Day, known)
        : Periods.Month(known, value.Month) with { Mod = value.Mod };
}
