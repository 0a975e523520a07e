// How Web Chat and its cards look, read from the page's own colours, so that there is one palette.

const variable = name => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

export function styleOptions() {
  const dark = document.documentElement.dataset.theme === 'dark';
  const ink = variable('ink');
  const soft = variable('ink-soft');
  const line = variable('line');
  const accent = variable('accent');
  const raised = variable('raised');
  const bubble = dark ? '#243031' : '#f3eee5';

  return {
    accent,
    backgroundColor: raised,
    primaryFont: variable('body'),
    fontSizeSmall: '87.5%',
    subtle: soft,
    rootHeight: '100%',
    rootWidth: '100%',
    paddingRegular: 14,
    bubbleMaxWidth: 560,
    bubbleMinHeight: 42,
    bubbleBackground: bubble,
    bubbleBorderColor: bubble,
    bubbleBorderRadius: 16,
    bubbleBorderWidth: 1,
    bubbleTextColor: ink,
    bubbleFromUserBackground: variable('solid'),
    bubbleFromUserBorderColor: variable('solid'),
    bubbleFromUserBorderRadius: 16,
    bubbleFromUserTextColor: '#ffffff',
    messageActivityWordBreak: 'break-word',
    timestampColor: soft,
    groupTimestamp: 60000,
    suggestedActionLayout: 'flow',
    suggestedActionBackgroundColor: raised,
    suggestedActionBackgroundColorOnHover: bubble,
    suggestedActionBackgroundColorOnFocus: bubble,
    suggestedActionBackgroundColorOnActive: bubble,
    suggestedActionBorderColor: accent,
    suggestedActionBorderRadius: 22,
    suggestedActionBorderWidth: 1,
    suggestedActionTextColor: accent,
    suggestedActionTextColorOnHover: accent,
    suggestedActionTextColorOnFocus: accent,
    suggestedActionTextColorOnActive: accent,
    suggestedActionHeight: 44,
    suggestedActionsFlowMaxHeight: 220,
    suggestedActionKeyboardFocusIndicatorBorderColor: accent,
    sendBoxBackground: raised,
    sendBoxBorderTop: `solid 1px ${line}`,
    sendBoxButtonColor: accent,
    sendBoxButtonColorOnHover: accent,
    sendBoxButtonColorOnFocus: accent,
    sendBoxButtonColorOnActive: accent,
    sendBoxButtonShadeColor: 'transparent',
    sendBoxButtonShadeColorOnHover: bubble,
    sendBoxHeight: 56,
    sendBoxPlaceholderColor: soft,
    sendBoxTextColor: ink,
    sendBoxTextWrap: true,
    sendBoxMaxHeight: 160,
    transcriptOverlayButtonBackground: accent,
    transcriptOverlayButtonColor: raised,
    scrollToEndButtonFontSize: '87.5%',
    toastErrorBackgroundColor: variable('emergency-paper'),
    toastErrorColor: variable('emergency'),
    toastWarnBackgroundColor: raised,
    toastWarnColor: variable('caution'),
    connectivityTextSize: '87.5%',
    cardPushButtonBackgroundColor: variable('solid'),
    cardPushButtonTextColor: '#ffffff',
    cardEmphasisBackgroundColor: dark ? '#283435' : '#f6f1e8',
    hideUploadButton: true,
    disableFileUpload: true,
    maxMessageLength: 4000,
    autoScrollSnapOnPage: true,
    sendTimeout: 20000
  };
}

export function cardHostConfig() {
  const dark = document.documentElement.dataset.theme === 'dark';
  const colour = (plain, subtle = plain) => ({ default: plain, subtle });
  const foreground = {
    default: colour(variable('ink'), variable('ink-soft')),
    accent: colour(variable('accent')),
    good: colour(variable('accent-strong')),
    warning: colour(variable('caution')),
    attention: colour(variable('emergency')),
    dark: colour(variable('ink'), variable('ink-soft')),
    light: colour(variable('ink-soft'))
  };
  const container = background => ({ backgroundColor: background, foregroundColors: foreground });

  return {
    fontFamily: variable('body'),
    spacing: { small: 6, default: 10, medium: 16, large: 22, extraLarge: 30, padding: 16 },
    separator: { lineThickness: 1, lineColor: variable('line') },
    supportsInteractivity: true,
    fontSizes: { small: 14, default: 16, medium: 17, large: 20, extraLarge: 24 },
    fontWeights: { lighter: 400, default: 400, bolder: 600 },
    textBlock: { headingLevel: 2 },
    containerStyles: {
      default: container(dark ? '#202a2b' : '#fffdfa'),
      emphasis: container(dark ? '#283435' : '#f6f1e8'),
      accent: container(dark ? '#17312f' : '#e8f3f0'),
      good: container(dark ? '#17312f' : '#e8f3f0'),
      warning: container(dark ? '#33291a' : '#fdf4e3'),
      attention: container(variable('emergency-paper'))
    },
    actions: {
      maxActions: 6,
      spacing: 'default',
      buttonSpacing: 8,
      showCard: { actionMode: 'inline', inlineTopMargin: 12 },
      actionsOrientation: 'vertical',
      actionAlignment: 'stretch'
    },
    adaptiveCard: { allowCustomStyle: true },
    imageSizes: { small: 72, medium: 96, large: 192 },
    factSet: { title: { weight: 'bolder', maxWidth: 160 }, value: { weight: 'default' }, spacing: 12 }
  };
}
